package app.switchback.planning.answers;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.trails.Start;
import org.jspecify.annotations.Nullable;

/**
 * What the kind of a switch follows from on both sides. Who overrules it speaks of these very ends, so the overruling holds
 * while they stay (S2); words, seniority and employers do not change what kind of switch it is.
 */
public record Ends(
        Start.Kind kind,
        @Nullable OccupationCode role,
        @Nullable IndustryId industry,
        @Nullable OccupationCode targetRole,
        @Nullable IndustryId targetIndustry,
        boolean sameEmployer) {

    /** The ends of a plan; further targets are plans of their own. */
    public static Ends of(HereAnswer here, ThereAnswer there) {
        var target = there.first().from(here);
        return new Ends(
                here.kind(),
                here.role().code(),
                here.counting().industry(),
                target.role().code(),
                target.industry(),
                target.sameEmployer());
    }
}
