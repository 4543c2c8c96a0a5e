package app.switchback.atlas.domain;

import app.switchback.atlas.Amount;
import java.util.List;
import java.util.stream.Stream;

/**
 * Counts the people of one occupation in several industries that do not overlap. An industry's own cell is taken where
 * it is published, otherwise the cells below it. What is not published anywhere makes the sum a lower bound, unless
 * there is no {@link Room} for anybody there.
 */
final class SeatCount {
    /**
     * What was counted.
     *
     * @param complete false where people may be missing
     * @param cells the industries whose cells were added, none of them within another
     */
    record Count(long people, boolean complete, List<Integer> cells) {
        static final Count NOBODY = new Count(0, true, List.of());
        static final Count UNKNOWN = new Count(0, false, List.of());

        Amount amount() {
            if (people == 0) {
                return new Amount.NotPublished(); // nothing published is never zero
            }
            return complete ? new Amount.Published(people) : new Amount.AtLeast(people);
        }

        int[] places() {
            return cells.stream().mapToInt(place -> place).toArray();
        }

        Count and(Count other) {
            var both = Stream.concat(cells.stream(), other.cells.stream()).toList();
            return new Count(people + other.people, complete && other.complete, both);
        }
    }

    private final Industries industries;
    private final Cells cells;
    private final Room room;

    SeatCount(Industries industries, Cells cells) {
        this.industries = industries;
        this.cells = cells;
        room = new Room(industries, cells);
    }

    Count of(int oews, int... places) {
        var sum = Count.NOBODY;
        for (int place : places) {
            sum = sum.and(in(oews, place));
        }
        return sum;
    }

    private Count in(int oews, int place) {
        var own = cells.find(oews, place);
        if (own.isPresent() && cells.employment(own.getAsInt()) >= 0) {
            return new Count(cells.employment(own.getAsInt()), cells.isWhole(own.getAsInt()), List.of(place));
        }
        if (own.isEmpty() && room.isNone(oews, place)) {
            return Count.NOBODY;
        }
        return Count.UNKNOWN.and(of(oews, industries.children(place)));
    }
}
