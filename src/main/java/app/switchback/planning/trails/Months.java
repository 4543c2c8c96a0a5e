package app.switchback.planning.trails;

/**
 * How long a leg takes at least, estimated by a rule of ours (docs/domain/path-engine.md); looking for the job is not in
 * it.
 *
 * @param known false when a job zone or the ratings are missing: then the numbers mean nothing
 * @param learning months of preparation for what is new
 * @param staying months in a stepping stone before the next leg; 0 on the last leg
 */
public record Months(boolean known, int learning, int staying) {
    public static final Months UNKNOWN = new Months(false, 0, 0);

    /**
     * The middle of the range of specific vocational preparation that O*NET gives each job zone (to 3 months, to 1 year, to
     * 2, to 4 years), and for zone 5 its lower end.
     */
    private static final int[] PREPARATION = {2, 8, 18, 36, 48};

    /** Months of preparation that a job zone, 1 to 5, stands for. */
    public static int preparation(int zone) {
        return PREPARATION[zone - 1];
    }

    public int total() {
        return learning + staying;
    }
}
