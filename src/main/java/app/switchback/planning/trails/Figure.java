package app.switchback.planning.trails;

import app.switchback.atlas.Amount;
import app.switchback.atlas.Origin;

/**
 * A published number with the row it came from.
 *
 * @param value in the unit its holder names; 0 and without meaning when not published
 */
public record Figure(Known known, long value, Origin origin) {
    /** Whether the sources give the number. */
    public enum Known {
        PUBLISHED,
        /** Top-coded: the number or more. */
        AT_LEAST,
        /** Suppressed or not surveyed; never zero. */
        NOT_PUBLISHED
    }

    public static Figure of(Amount amount, Origin origin) {
        return switch (amount) {
            case Amount.Published published -> new Figure(Known.PUBLISHED, published.value(), origin);
            case Amount.AtLeast atLeast -> new Figure(Known.AT_LEAST, atLeast.value(), origin);
            case Amount.NotPublished ignored -> new Figure(Known.NOT_PUBLISHED, 0, origin);
        };
    }

    public boolean given() {
        return known != Known.NOT_PUBLISHED;
    }
}
