package app.switchback.planning.trails;

import app.switchback.atlas.Origin;
import java.util.OptionalInt;

/**
 * The step in preparation between two roles.
 *
 * @param fromZone O*NET job zone, 1 to 5
 * @param toZone O*NET job zone, 1 to 5
 * @param fromEducation the usual entry education by BLS; empty text where unknown
 * @param toEducation the usual entry education by BLS; empty text where unknown
 * @param moreSchooling true when the usual entry education of the next role is known to rank higher
 * @param zones where the job zones stand
 * @param education where the next role's education stands
 */
public record Preparation(
        OptionalInt fromZone,
        OptionalInt toZone,
        String fromEducation,
        String toEducation,
        boolean moreSchooling,
        Origin zones,
        Origin education) {
    /** What is known of more schooling. */
    public enum Schooling {
        MORE,
        NO_MORE,
        /** The usual education is not known on both sides, as for a start without a role. */
        UNKNOWN
    }

    public Schooling schooling() {
        if (moreSchooling) {
            return Schooling.MORE;
        }
        return fromEducation.isBlank() || toEducation.isBlank() ? Schooling.UNKNOWN : Schooling.NO_MORE;
    }
}
