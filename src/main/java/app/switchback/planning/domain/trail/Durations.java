package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.Months;
import app.switchback.planning.trails.Preparation;
import app.switchback.planning.trails.SkillGap;

/**
 * How long a leg takes at least: the share of the next role's preparation that is new to the person, and a stay in every
 * stepping stone. A rule of ours, marked as an estimate wherever it shows.
 */
final class Durations {
    /**
     * Months of preparation that a job zone stands for: the middle of the range of specific vocational preparation that
     * O*NET gives it (to 3 months, to 1 year, to 2, to 4 years), and for zone 5 its lower end.
     */
    private static final int[] PREPARATION = {2, 8, 18, 36, 48};

    /** "After working in this role for a while" (S9): a year, in which one full round of reviews and budgets falls. */
    static final int STAY = 12;

    private Durations() {}

    static Months of(boolean roleChanges, boolean last, SkillGap skills, Preparation preparation) {
        var staying = last ? 0 : STAY;
        if (!roleChanges) {
            return new Months(true, 0, staying);
        }
        if (!skills.known() || preparation.toZone().isEmpty()) {
            return Months.UNKNOWN;
        }
        var whole = PREPARATION[preparation.toZone().getAsInt() - 1];
        return new Months(true, (int) Math.ceil(skills.newShare() * whole), staying);
    }
}
