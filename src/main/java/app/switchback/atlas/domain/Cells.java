package app.switchback.atlas.domain;

import app.switchback.atlas.Amount;
import app.switchback.atlas.store.Table;
import app.switchback.atlas.store.Tables;
import java.util.Arrays;
import java.util.OptionalInt;

/** What OEWS published for an occupation in an industry, figure by figure. */
public final class Cells {
    /** BLS writes {@code #} for yearly pay at or above this (May 2024 and May 2025). */
    public static final int TOP_CODE = 239_200;

    private static final int TOP_CODED = -2;

    private final int[] industry;
    private final int[] employment;
    private final int[] mean;
    private final int[] median;
    private final int[] whole;
    private final Links byOccupation;
    private final int codes;

    Cells(Table table, int codes) {
        this.codes = codes;
        industry = table.numbers("industry");
        employment = table.numbers("employment");
        mean = table.numbers("mean");
        median = table.numbers("median");
        whole = table.numbers("whole");
        byOccupation = new Links(table, "oews", codes);
    }

    static Cells of(Tables tables, String name) {
        return new Cells(tables.table(name), tables.table("oews").rows());
    }

    /** How many OEWS codes there are. */
    int codes() {
        return codes;
    }

    /** The cell of an OEWS code in an industry, if the source has a row for it. */
    public OptionalInt find(int oews, int place) {
        var start = byOccupation.start(oews);
        var found = Arrays.binarySearch(industry, start, start + byOccupation.count(oews), place);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** People employed, or -1 where BLS does not publish it. */
    public int employment(int cell) {
        return employment[cell];
    }

    /** Whether the figure is known to speak of all owners, private and public; see docs/domain/atlas.md. */
    public boolean isWhole(int cell) {
        return whole[cell] == 1;
    }

    Amount mean(int cell) {
        return pay(mean[cell]);
    }

    Amount median(int cell) {
        return pay(median[cell]);
    }

    private static Amount pay(int value) {
        return switch (value) {
            case TOP_CODED -> new Amount.AtLeast(TOP_CODE);
            case -1 -> new Amount.NotPublished();
            default -> new Amount.Published(value);
        };
    }
}
