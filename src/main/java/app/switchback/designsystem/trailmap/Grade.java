package app.switchback.designsystem.trailmap;

import java.util.Locale;

/** How hard a leg is; each has a colour and a sign of its own, so that colour never speaks alone. */
public enum Grade {
    GENTLE,
    STEADY,
    STEEP;

    String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
