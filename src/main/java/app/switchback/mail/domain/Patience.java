package app.switchback.mail.domain;

import java.time.Duration;
import java.time.Instant;

/** How long a letter is tried: after a minute, two, four and so on up to six hours, for three days. */
public final class Patience {
    /** How long after it was put, or put back, a letter is given up. */
    public static final Duration LASTS = Duration.ofDays(3);

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int DOUBLINGS = 9; // more than enough to reach the longest

    private Patience() {}

    /** When to try again after that many attempts. */
    public static Instant next(int attempts, Instant now) {
        var pause = FIRST.multipliedBy(1L << Math.clamp(attempts - 1L, 0, DOUBLINGS));
        return now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
    }
}
