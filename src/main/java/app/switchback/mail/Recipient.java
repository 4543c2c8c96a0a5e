package app.switchback.mail;

import java.util.regex.Pattern;

/**
 * Who gets a letter: exactly one person. What could end a header or name a second address is refused (A22).
 *
 * @param address as it was written, with one {@code @}
 * @param name what to call them on the envelope; may be empty
 */
public record Recipient(String address, String name) {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;:<>()\\[\\]\"\\\\]+@[^\\s@,;:<>()\\[\\]\"\\\\]+");
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NAME = 200;

    public Recipient {
        if (address.length() > LONGEST_ADDRESS
                || !Plain.isOneLine(address)
                || !ADDRESS.matcher(address).matches()) throw new IllegalArgumentException("no address of one person");
        if (name.length() > LONGEST_NAME || !Plain.isOneLine(name)) throw new IllegalArgumentException("no name");
    }

    /** Somebody whose name we do not know. */
    public Recipient(String address) {
        this(address, "");
    }

    /** Enough to recognise it by, too little to write to: {@code a…@example.org}. */
    public String masked() {
        var at = address.indexOf('@');
        return address.substring(0, address.offsetByCodePoints(0, 1)) + "\u2026" + address.substring(at);
    }

    @Override
    public String toString() {
        return "a recipient"; // addresses do not belong in logs
    }
}
