package app.switchback.atlas;

/** A figure as the sources publish it: a value, a lower bound (top-coded), or nothing, which is never zero. */
public sealed interface Amount {
    /** A published value, in the unit that the holder names. */
    record Published(long value) implements Amount {}

    /** At least this much: OEWS writes {@code #} for yearly pay of $239,200 or more (May 2024). */
    record AtLeast(long value) implements Amount {}

    /** Suppressed or not surveyed. */
    record NotPublished() implements Amount {}
}
