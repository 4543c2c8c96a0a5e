package app.switchback.atlas;

import java.util.regex.Pattern;

/** One of the industry groups in people's words, such as {@code software-internet}; a slug, stable across data sets. */
public record IndustryId(String value) implements Comparable<IndustryId> {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,60}");

    /** @throws IllegalArgumentException if the value is no lower-case slug */
    public IndustryId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an industry id");
        }
    }

    @Override
    public int compareTo(IndustryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
