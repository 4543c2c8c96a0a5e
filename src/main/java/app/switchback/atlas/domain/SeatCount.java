package app.switchback.atlas.domain;

import app.switchback.atlas.Amount;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts the people of one occupation in several industries that do not overlap. An industry's own cell is taken where
 * it is published, otherwise the cells below it. What is not published anywhere makes the sum a lower bound, unless the
 * industries above leave no room for anybody there.
 */
final class SeatCount {
    /**
     * What was counted.
     *
     * @param cells the industries whose cells were added, none of them within another
     */
    record Count(long people, boolean complete, List<Integer> cells) {
        Amount amount() {
            if (people == 0) {
                return new Amount.NotPublished(); // nothing published is never zero
            }
            return complete ? new Amount.Published(people) : new Amount.AtLeast(people);
        }

        int[] places() {
            return cells.stream().mapToInt(place -> place).toArray();
        }

        static Count nothing(boolean complete) {
            return new Count(0, complete, List.of());
        }

        Count and(Count other) {
            var both = Stream.concat(cells.stream(), other.cells.stream()).toList();
            return new Count(people + other.people, complete && other.complete, both);
        }
    }

    private static final int ROUNDING = 5; // BLS rounds to tens, so each figure may be off by five

    private final Industries industries;
    private final Cells cells;

    SeatCount(Industries industries, Cells cells) {
        this.industries = industries;
        this.cells = cells;
    }

    Count of(int oews, int... places) {
        return Arrays.stream(places).mapToObj(place -> in(oews, place)).reduce(Count.nothing(true), Count::and);
    }

    private Count in(int oews, int place) {
        var own = cells.find(oews, place);
        if (own.isPresent() && cells.employment(own.getAsInt()) >= 0) {
            return new Count(cells.employment(own.getAsInt()), cells.isWhole(own.getAsInt()), List.of(place));
        }
        if (own.isEmpty() && isEmpty(oews, place)) {
            return Count.nothing(true);
        }
        return below(oews, place).and(Count.nothing(false));
    }

    private Count below(int oews, int place) {
        return of(oews, industries.children(place));
    }

    /** Whether the industry above has all its people in other industries, to the accuracy of rounding. */
    private boolean isEmpty(int oews, int place) {
        var above = industries.parent(place);
        if (above < 0) {
            return false;
        }
        var whole = cells.find(oews, above);
        if (whole.isEmpty()) {
            return isEmpty(oews, above);
        }
        var people = cells.employment(whole.getAsInt());
        if (people < 0 || !cells.isWhole(whole.getAsInt())) {
            return false;
        }
        var siblings = publishedAmong(oews, industries.children(above));
        return people - siblings.people() <= ROUNDING * (siblings.cells().size() + 1L);
    }

    private Count publishedAmong(int oews, int... places) {
        return Arrays.stream(places).mapToObj(place -> published(oews, place)).reduce(Count.nothing(true), Count::and);
    }

    private Count published(int oews, int place) {
        var own = cells.find(oews, place);
        if (own.isPresent() && cells.employment(own.getAsInt()) >= 0) {
            return new Count(cells.employment(own.getAsInt()), true, List.of(place));
        }
        return publishedAmong(oews, industries.children(place));
    }
}
