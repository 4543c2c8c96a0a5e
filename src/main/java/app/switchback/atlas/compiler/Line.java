package app.switchback.atlas.compiler;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** One row of a {@link Sheet}; reads its values and says exactly where one is wrong. */
record Line(Sheet sheet, int row, List<String> fields) {
    /** What stands for a figure that is not published. */
    static final int NOT_PUBLISHED = -1;

    /** What stands for BLS's {@code #}. */
    static final int TOP_CODED = -2;

    /** The value, perhaps empty. */
    String text(String column) {
        return fields.get(sheet.position(column)).strip();
    }

    String required(String column) {
        var value = text(column);
        if (value.isEmpty()) {
            throw wrong(column, "empty");
        }
        return value;
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    boolean yes(String column) {
        return text(column).equals("Y");
    }

    /** A whole number that must be there. */
    int whole(String column) {
        return decimal(column, 1);
    }

    /** A number that must be there, times the factor, rounded to a whole. */
    int decimal(String column, int factor) {
        var value = required(column);
        try {
            return new BigDecimal(value)
                    .multiply(BigDecimal.valueOf(factor))
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValueExact();
        } catch (ArithmeticException | NumberFormatException none) {
            throw wrong(column, "'" + value + "' is no number");
        }
    }

    /** A figure that may be missing, or top-coded. */
    int figure(String column) {
        var value = text(column);
        if (value.isEmpty()) {
            return NOT_PUBLISHED;
        }
        if (value.equals("#")) {
            return TOP_CODED;
        }
        var figure = whole(column);
        if (figure < 0) {
            throw wrong(column, "'" + value + "' is negative");
        }
        return figure;
    }

    MalformedSource wrong(String column, String reason) {
        return MalformedSource.cell(sheet.file(), row, column, reason);
    }
}
