package app.switchback.account.domain;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;

/**
 * Passwords of twelve characters or more that leaked often enough to be tried first. The file holds the first eight bytes
 * of the SHA-256 of each, lower-cased and sorted, so that nobody reads what others chose; docs/security.md tells where
 * the list comes from and how to make it again.
 */
public final class CommonPasswords {
    private static final String FILE = "/account/common-passwords.bin";

    private final long[] known;

    CommonPasswords(long[] known) {
        this.known = known;
    }

    /** The list that comes with the product. */
    public static CommonPasswords load() {
        try (var file = CommonPasswords.class.getResourceAsStream(FILE)) {
            if (file == null) throw new IllegalStateException(FILE + " is missing");
            return new CommonPasswords(read(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long[] read(InputStream file) throws IOException {
        var bytes = new DataInputStream(file).readAllBytes();
        var known = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(known);
        return known;
    }

    public boolean contains(String password) {
        return Arrays.binarySearch(known, fingerprint(password)) >= 0;
    }

    public int size() {
        return known.length;
    }

    /** The first eight bytes of the SHA-256 of the lower-cased password. */
    public static long fingerprint(String password) {
        try {
            var text = password.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text))
                    .getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
