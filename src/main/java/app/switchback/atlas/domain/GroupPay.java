package app.switchback.atlas.domain;

import app.switchback.atlas.Amount;
import app.switchback.atlas.Pay;
import java.util.Arrays;

/** The pay of one occupation in a group: a sector's median, or the mean of finer cells weighted by their people. */
final class GroupPay {
    /**
     * The least share of a group's counted people whose pay must be published before their mean may stand for the
     * group: with half or more, those left out cannot outnumber those who are in.
     */
    private static final double LEAST_SHARE = 0.5;

    private final Cells cells;

    GroupPay(Cells cells) {
        this.cells = cells;
    }

    Pay median(int oews, int sector, Trace trace) {
        var cell = cells.find(oews, sector);
        var amount = cell.isPresent() ? cells.median(cell.getAsInt()) : new Amount.NotPublished();
        return new Pay(Pay.Measure.MEDIAN, amount, trace.origin(sector));
    }

    /** @param places where to say that was looked when nothing is published */
    Pay mean(int oews, SeatCount.Count count, int[] places, Trace trace) {
        var paid = count.cells().stream()
                .mapToInt(place -> place)
                .filter(place -> isPaid(oews, place))
                .toArray();
        var people = people(oews, paid);
        if (people == 0 || people < LEAST_SHARE * count.people()) {
            return new Pay(Pay.Measure.MEAN, new Amount.NotPublished(), trace.origin(places));
        }
        var money = 0L;
        var capped = false;
        for (int place : paid) {
            var mean = cells.mean(cell(oews, place));
            capped |= mean instanceof Amount.AtLeast;
            money += dollars(mean) * cells.employment(cell(oews, place));
        }
        var mean = Math.round((double) money / people);
        var amount = capped ? new Amount.AtLeast(mean) : new Amount.Published(mean);
        return new Pay(Pay.Measure.MEAN, amount, trace.origin(paid));
    }

    /** Schools and hospitals whose row may be one kind of owner only do not speak for the pay of all. */
    private boolean isPaid(int oews, int place) {
        var cell = cell(oews, place);
        return cells.isWhole(cell) && !(cells.mean(cell) instanceof Amount.NotPublished);
    }

    private long people(int oews, int... places) {
        return Arrays.stream(places)
                .mapToLong(place -> cells.employment(cell(oews, place)))
                .sum();
    }

    private int cell(int oews, int place) {
        return cells.find(oews, place).orElseThrow();
    }

    private static long dollars(Amount amount) {
        return switch (amount) {
            case Amount.Published published -> published.value();
            case Amount.AtLeast least -> least.value();
            case Amount.NotPublished none -> 0;
        };
    }
}
