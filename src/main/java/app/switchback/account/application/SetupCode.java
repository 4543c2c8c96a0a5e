package app.switchback.account.application;

import app.switchback.account.domain.Foundings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Proves that who sets up an empty instance can read its log. 130 random bits, new at every start, kept in memory only,
 * worthless once the instance is founded.
 */
@Component
public class SetupCode {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's: no I, L, O, U
    private static final int LENGTH = 26; // five bits each
    private static final int GROUP = 5;

    private final Foundings foundings;
    private final String code;

    SetupCode(Foundings foundings) {
        this.foundings = foundings;
        this.code = new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .map(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether the instance still waits for its first administrator. */
    public boolean isNeeded() {
        return foundings.count() == 0;
    }

    /** The code in groups of five, to be printed at start; empty once it opens nothing. */
    public Optional<String> readable() {
        return isNeeded() ? Optional.of(code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-")) : Optional.empty();
    }

    /** Compares in constant time; case, spaces, hyphens and the letters Crockford leaves out do not matter. */
    boolean matches(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return MessageDigest.isEqual(plain.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }
}
