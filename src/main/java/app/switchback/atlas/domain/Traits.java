package app.switchback.atlas.domain;

import app.switchback.atlas.store.Table;
import app.switchback.atlas.store.Tables;
import java.util.Arrays;

/** O*NET's work styles, interests and work values of each occupation. */
public final class Traits {
    /** Which of the three scales. */
    public enum Kind {
        /** Importance, 1 to 5. */
        STYLE,
        /** How characteristic, 1 to 7. */
        INTEREST,
        /** Extent, 1 to 7. */
        VALUE
    }

    private static final float HUNDREDTHS = 100f;

    private final Table names;
    private final float[] values;

    Traits(Tables tables) {
        names = tables.table("trait");
        values = new float[tables.table("occupation").rows() * names.rows()];
        Arrays.fill(values, Float.NaN);
        var rows = tables.table("trait_value");
        var occupations = rows.numbers("occupation");
        var traits = rows.numbers("trait");
        var hundredths = rows.numbers("value");
        for (int i = 0; i < rows.rows(); i++) {
            values[occupations[i] * names.rows() + traits[i]] = hundredths[i] / HUNDREDTHS;
        }
    }

    public int size() {
        return names.rows();
    }

    public String id(int trait) {
        return names.texts("id")[trait];
    }

    public Kind kind(int trait) {
        return switch (names.numbers("kind")[trait]) {
            case 0 -> Kind.STYLE;
            case 1 -> Kind.INTEREST;
            default -> Kind.VALUE;
        };
    }

    /** Not-a-number where nothing is known. */
    public double value(int occupation, int trait) {
        return values[occupation * names.rows() + trait];
    }
}
