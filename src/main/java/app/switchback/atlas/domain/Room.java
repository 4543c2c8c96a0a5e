package app.switchback.atlas.domain;

import java.util.BitSet;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Where the published figures leave no room for anybody: the industry above is published, and the industries beside this
 * one already hold all its people, to the accuracy of rounding. A missing figure there is next to nothing; elsewhere it
 * may hide many.
 */
final class Room {
    private static final int ROUNDING = 5; // BLS rounds to tens, so each figure may be off by five
    private static final int NO_ROW = -2;

    private final Industries industries;
    private final Cells cells;
    private final AtomicReferenceArray<BitSet> known;

    Room(Industries industries, Cells cells) {
        this.industries = industries;
        this.cells = cells;
        known = new AtomicReferenceArray<>(cells.codes());
    }

    /** Whether nobody of the occupation fits into the industry, which has no row of its own. */
    boolean isNone(int oews, int place) {
        var none = known.get(oews);
        if (none == null) {
            none = none(oews);
            known.set(oews, none); // two threads may do it twice, with the same result
        }
        return none.get(place);
    }

    /** A parent's code sorts before its children's, so a child always has the higher place. */
    private BitSet none(int oews) {
        var own = new int[industries.size()];
        var below = new long[own.length];
        var figures = new int[own.length];
        for (int place = own.length - 1; place > 0; place--) {
            own[place] = own(oews, place);
            var above = industries.parent(place);
            below[above] += own[place] >= 0 ? own[place] : below[place];
            figures[above] += own[place] >= 0 ? 1 : figures[place];
        }
        own[Industries.ALL] = own(oews, Industries.ALL);
        var none = new BitSet(own.length);
        for (int place = 1; place < own.length; place++) {
            var above = industries.parent(place);
            var left = own[above] - below[above];
            none.set(
                    place,
                    own[above] == NO_ROW
                            ? none.get(above)
                            : isWhole(oews, above) && left <= ROUNDING * (figures[above] + 1L));
        }
        return none;
    }

    private int own(int oews, int place) {
        var cell = cells.find(oews, place);
        return cell.isEmpty() ? NO_ROW : cells.employment(cell.getAsInt());
    }

    private boolean isWhole(int oews, int place) {
        var cell = cells.find(oews, place);
        return cell.isPresent() && cells.employment(cell.getAsInt()) >= 0 && cells.isWhole(cell.getAsInt());
    }
}
