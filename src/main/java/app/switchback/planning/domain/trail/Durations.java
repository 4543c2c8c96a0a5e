package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.Months;
import app.switchback.planning.trails.Preparation;
import app.switchback.planning.trails.SkillGap;

/**
 * How long a leg takes at least: the share of the next role's preparation that is new to the person, and a stay in every
 * stepping stone. A rule of ours, marked as an estimate wherever it shows.
 */
final class Durations {
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
        var whole = Months.preparation(preparation.toZone().getAsInt());
        return new Months(true, (int) Math.ceil(skills.newShare() * whole), staying);
    }
}
