package app.switchback.planning.answers;

/** What happened to a person's own reading of their switch. */
public enum OverrulingChange {
    OVERRULED,
    TAKEN_BACK,
    /** The start or the target became another, so it no longer holds. */
    LAPSED,
    /** Start and target are again those that were overruled about. */
    HOLDS_AGAIN
}
