package app.switchback.mail;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a letter says, as parts. The paper turns them into plain text and HTML, so that no writer escapes anything and all
 * letters look alike.
 */
public record Writing(String subject, List<Part> parts) {
    private static final int LONGEST_SUBJECT = 200;

    /** A part of a letter, from top to bottom. */
    public sealed interface Part {}

    /** A paragraph. */
    public record Text(String text) implements Part {
        public Text {
            if (text.codePoints().anyMatch(point -> point != '\n' && Plain.breaksOut(point)))
                throw new IllegalArgumentException("no paragraph");
        }
    }

    /**
     * A link to a place of this server, shown as a button.
     *
     * @param place relative to the configured address, such as {@code reset/4f…}; never a whole address
     */
    public record Way(String label, String place) implements Part {
        private static final Pattern PLACE = Pattern.compile("([A-Za-z0-9_~-][A-Za-z0-9/_.~?=&#%-]*)?");

        public Way {
            if (!PLACE.matcher(place).matches()) throw new IllegalArgumentException("no place of this server");
            if (!Plain.isOneLine(label)) throw new IllegalArgumentException("no label");
        }

        @Override
        public String toString() {
            return "a way"; // it may carry a token
        }
    }

    public Writing {
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT || !Plain.isOneLine(subject))
            throw new IllegalArgumentException("no subject"); // A22
        parts = List.copyOf(parts);
    }

    public Writing(String subject, Part... parts) {
        this(subject, List.of(parts));
    }

    /** Whether it needs to know where this server stands. */
    public boolean hasWays() {
        return parts.stream().anyMatch(Way.class::isInstance);
    }

    @Override
    public String toString() {
        return "what a letter says";
    }
}
