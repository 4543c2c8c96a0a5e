package app.switchback.planning.trails;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import java.util.Optional;

/**
 * A place on the map: a role in an industry group, with what is known of it.
 *
 * @param role empty only at a start without a job
 * @param roleName our words are to be used where the role is empty; the English name is then blank
 * @param industry empty at a start without an industry
 * @param seats people employed there
 * @param sharedWith how many other O*NET occupations share that very figure
 * @param pay what is paid there
 * @param growth of the role in the whole US over 2024–34, in tenths of a percent
 * @param openings a year, of the role in the whole US
 * @param estimated true where what the role asks for is estimated from its relatives
 */
public record Stop(
        Optional<OccupationCode> role,
        Name roleName,
        Optional<IndustryId> industry,
        Name industryName,
        Figure seats,
        int sharedWith,
        PayFigure pay,
        Figure growth,
        Figure openings,
        boolean estimated) {}
