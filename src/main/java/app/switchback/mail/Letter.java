package app.switchback.mail;

import app.switchback.ownership.OwnerId;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a letter before it is written. Its words are found when it is sent, so nothing here is a secret.
 *
 * @param kind the key of the word that names it, such as {@code account.invitation}; a {@link LetterWriter} writes it
 * @param to the recipient
 * @param language which language to write it in
 * @param details ids and facts its writer needs; never a token, never a password: this is kept readable
 * @param about whose letter it is: it goes when they go, and its writer acts for them; null if it is nobody's
 */
public record Letter(
        String kind,
        Recipient to,
        Locale language,
        Map<String, String> details,
        @Nullable OwnerId about) {
    private static final Pattern KIND = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+");
    private static final int LONGEST_KIND = 60;

    public Letter {
        if (kind.length() > LONGEST_KIND || !KIND.matcher(kind).matches())
            throw new IllegalArgumentException("no kind of letter: " + Plain.shown(kind));
        details = Map.copyOf(details);
    }

    /** A letter to somebody who owns nothing here, or that must outlive them. */
    public Letter(String kind, Recipient to, Locale language, Map<String, String> details) {
        this(kind, to, language, details, null);
    }

    @Override
    public String toString() {
        return "a letter " + kind; // neither address nor details belong in logs
    }
}
