package app.switchback.secrets;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The server's own key: from it and an id a secret can be computed again whenever it is needed, so that a database holds
 * only the secret's hash and whoever reads the database alone can make none (ADR 24).
 */
public final class ServerKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern PURPOSE = Pattern.compile("[a-z][a-z0-9.-]{0,63}");
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    ServerKey(String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** A key that is kept nowhere: for a database in memory, which ends with the process, and for tests. */
    public static ServerKey fleeting() {
        return new ServerKey(newSecret());
    }

    static String newSecret() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * 256 bits that belong to this id and this purpose, the same at every call and after every restart.
     *
     * @param purpose what it is for, such as {@code account.reset}: a secret for one thing opens no other
     */
    public byte[] derive(String purpose, UUID id) {
        if (!PURPOSE.matcher(purpose).matches()) throw new IllegalArgumentException("no purpose: " + purpose);
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
            mac.update((byte) 0); // no purpose followed by an id reads like another purpose followed by another id
            var bits = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits());
            return mac.doFinal(bits.putLong(id.getLeastSignificantBits()).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    /** The same as 43 characters that an address may carry. */
    public String token(String purpose, UUID id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(derive(purpose, id));
    }

    @Override
    public String toString() {
        return "the server's key"; // and nothing of it
    }
}
