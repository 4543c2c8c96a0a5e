package app.switchback.atlas.domain;

/**
 * One reason why groups are no partition.
 *
 * @param what the code or the group's id that it is about
 * @param other the code or group it collides with; empty where there is none
 */
public record GroupProblem(Kind kind, String what, String other) {
    /** What is wrong. */
    public enum Kind {
        /** OEWS does not count this code. */
        UNKNOWN,
        /** The code is in two groups. */
        TWICE,
        /** The code lies within another group's code. */
        WITHIN,
        /** OEWS does not count the whole of what would remain beside it. */
        NOT_DIVIDED,
        /** The code is in no group. */
        MISSING,
        /** Two groups have this id. */
        SAME_NAME
    }

    static GroupProblem of(Kind kind, String what) {
        return new GroupProblem(kind, what, "");
    }

    @Override
    public String toString() {
        return kind + " " + what + (other.isEmpty() ? "" : " " + other);
    }
}
