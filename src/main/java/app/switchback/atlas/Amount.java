package app.switchback.atlas;

/** A figure as the sources publish it: a value, a lower bound (top-coded), or nothing, which is never zero. */
public sealed interface Amount {
    /** A published value, in the unit that the holder names. */
    record Published(long value) implements Amount {}

    /**
     * At least this much. Pay: OEWS writes {@code #} for $239,200 a year or more (May 2024). Seats: a part of the group is
     * not published and may hold more people.
     */
    record AtLeast(long value) implements Amount {}

    /** Suppressed or not surveyed. */
    record NotPublished() implements Amount {}
}
