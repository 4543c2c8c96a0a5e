package app.switchback.account.domain;

import java.net.IDN;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as it was written and the one canonical form by which its account is found, so that two spellings
 * of one address never are two accounts (A58). Compatibility forms and case fold together; what cannot be seen, turns
 * the reading direction or mixes alphabets within a part is refused, not cleaned.
 *
 * @param written trimmed, as the person wrote it, at most 254 characters
 * @param key NFKC, case-folded, the domain in its ASCII form; at most 320 characters
 */
public record EmailAddress(String written, String key) {
    private static final int LONGEST = 254; // RFC 5321, 4.5.3.1.3 less the angle brackets
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~.-]+");
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*");

    /** The address in this text; empty when it is none, or one we would not tell apart from another by eye. */
    public static Optional<EmailAddress> of(String text) {
        var written = text.strip();
        if (written.isEmpty() || written.length() > LONGEST || !Letters.areHonest(written)) return Optional.empty();
        var folded = folded(written);
        var at = folded.indexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART || at != folded.lastIndexOf('@')) return Optional.empty();
        var local = folded.substring(0, at);
        return ascii(folded.substring(at + 1))
                .filter(domain -> isLocalPart(local))
                .map(domain -> new EmailAddress(written, local + "@" + domain));
    }

    private static String folded(String text) {
        var plain = Normalizer.normalize(text, Form.NFKC);
        return Normalizer.normalize(plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Form.NFKC);
    }

    private static boolean isLocalPart(String local) {
        return LOCAL.matcher(local).matches()
                && !local.startsWith(".")
                && !local.endsWith(".")
                && !local.contains("..")
                && Letters.areOfOneScript(local);
    }

    private static Optional<String> ascii(String domain) {
        if (!Letters.areOfOneScript(domain)) return Optional.empty();
        try {
            var ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return Optional.of(ascii).filter(a -> DOMAIN.matcher(a).matches() && a.length() <= 253);
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "an e-mail address"; // addresses do not belong in logs
    }
}
