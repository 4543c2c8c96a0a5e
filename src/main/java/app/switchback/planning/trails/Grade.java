package app.switchback.planning.trails;

/** How hard a leg is to climb, in rising order; a heuristic of ours, never a chance of success. */
public enum Grade {
    GENTLE,
    STEADY,
    STEEP;

    /** The harder of the two. */
    public Grade or(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** One grade harder, at most steep. */
    public Grade harder() {
        return this == GENTLE ? STEADY : STEEP;
    }
}
