package app.switchback.atlas;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;

/**
 * Where our own words on a role's week stand: they exist only for roles that share an ambiguous AI or data title, so
 * that the question which one is meant can be answered.
 */
public final class RoleWords {
    private static final String START = "atlas.role.";
    private static final Set<String> KEYS = ResourceBundle.getBundle(
                    "words/atlas", Locale.ROOT, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
            .keySet();

    private RoleWords() {}

    /** The key of one plain sentence in English and German, to be given to {@code getTranslation}; empty where none. */
    public static Optional<String> key(OccupationCode role) {
        var key = START + role.value();
        return KEYS.contains(key) ? Optional.of(key) : Optional.empty();
    }
}
