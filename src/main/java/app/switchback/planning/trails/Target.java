package app.switchback.planning.trails;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import java.util.Optional;

/**
 * Where the person wants to be.
 *
 * @param level how senior, if the person said so
 * @param sameEmployer true when the person means their present employer (S5); its industry is then the start's
 */
public record Target(OccupationCode role, IndustryId industry, Optional<Level> level, boolean sameEmployer) {
    /** A target at any employer and level. */
    public static Target of(OccupationCode role, IndustryId industry) {
        return new Target(role, industry, Optional.empty(), false);
    }
}
