package app.switchback.designsystem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a tag or a bar says beside its word: how hard a leg is, or a state. Always shape and colour together. */
public enum Sign {
    GENTLE(Glyph.DISC),
    STEADY(Glyph.SQUARE),
    STEEP(Glyph.TRIANGLE),
    OK(Glyph.CHECK),
    WARN(Glyph.WARNING),
    BAD(Glyph.CLOSE),
    INFO(Glyph.INFO),
    QUIET(null),
    LINE(null);

    private final @Nullable Glyph glyph;

    Sign(@Nullable Glyph glyph) {
        this.glyph = glyph;
    }

    @Nullable
    Glyph glyph() {
        return glyph;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
