package app.switchback.designsystem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How bright the pages are. */
public enum Scheme {
    LIGHT,
    DARK,
    SYSTEM;

    /** The word that stands in the page and in a cookie. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scheme of that word; empty for any other text. */
    public static Optional<Scheme> of(String word) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.word().equals(word))
                .findFirst();
    }
}
