package app.switchback.planning.trails;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import java.util.Optional;

/**
 * Where the person is now, which need not be a job (S3).
 *
 * @param role the present role; the last one for a career break; for the military the person's own military or civilian
 *     occupation; may be empty for everybody who had no job
 * @param industry the industry group of the present or last job; for the self-employed the one they work for
 * @param level how senior the present job is, if the person said so
 * @param size the present employer's size, if the person said so
 * @param labCounts a researcher's answer to whether the lab counts as the industry; empty while not answered
 */
public record Start(
        Kind kind,
        Optional<OccupationCode> role,
        Optional<IndustryId> industry,
        Optional<Level> level,
        Optional<EmployerSize> size,
        Optional<Boolean> labCounts) {

    /** The starting points that the wizard offers. */
    public enum Kind {
        EMPLOYED,
        SELF_EMPLOYED,
        STUDENT,
        RESEARCHER,
        MILITARY,
        CAREER_BREAK
    }

    /** A start that is told by role and industry alone. */
    public static Start of(Kind kind, OccupationCode role, IndustryId industry) {
        return new Start(
                kind, Optional.of(role), Optional.of(industry), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A start that is no job and names neither role nor industry. */
    public static Start withoutJob(Kind kind) {
        return new Start(
                kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
