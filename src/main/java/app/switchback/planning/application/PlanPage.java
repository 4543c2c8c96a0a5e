package app.switchback.planning.application;

import app.switchback.planning.PlanId;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import java.time.Instant;
import java.util.Optional;

/**
 * A decided plan as its page shows it: the trails as they were when the person decided.
 *
 * @param newer set when the same answers give another picture today, since data, groups or answers changed
 */
public record PlanPage(
        PlanId id,
        String name,
        boolean archived,
        Trails trails,
        Trail chosen,
        String reason,
        Instant chosenAt,
        Optional<Difference> newer) {}
