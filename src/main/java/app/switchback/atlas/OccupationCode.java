package app.switchback.atlas;

import java.util.regex.Pattern;

/** An occupation's O*NET-SOC 2019 code, such as {@code 15-2051.00}. */
public record OccupationCode(String value) implements Comparable<OccupationCode> {
    private static final Pattern SHAPE = Pattern.compile("\\d{2}-\\d{4}\\.\\d{2}");

    /** @throws IllegalArgumentException if the value has not the shape {@code dd-dddd.dd} */
    public OccupationCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an occupation code");
        }
    }

    /** The first two digits: the major group. */
    public String majorGroup() {
        return value.substring(0, 2);
    }

    @Override
    public int compareTo(OccupationCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
