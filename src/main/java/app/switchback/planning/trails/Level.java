package app.switchback.planning.trails;

/** How senior a job is, in rising order; a higher one in the same occupation is a promotion, never a role switch. */
public enum Level {
    ENTRY,
    EXPERIENCED,
    SENIOR,
    LEAD
}
