package app.switchback.planning.domain;

import app.switchback.ownership.OwnedRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

/** The current owner's decisions. */
public interface ChosenTrails extends OwnedRepository<ChosenTrail> {
    @Query(
            "select c from ChosenTrail c join CareerPlan p on p.id = c.plan where c.plan = :plan and p.deletedAt is null")
    Optional<ChosenTrail> ofPlan(UUID plan);

    /** Only what a list shows: a snapshot is large. */
    @Query(
            "select new app.switchback.planning.domain.ChosenTrails$Shape(c.plan, c.shape) from ChosenTrail c where c.plan in :plans")
    List<Shape> shapesOf(Collection<UUID> plans);

    /** The form of one plan's chosen trail. */
    record Shape(UUID plan, String shape) {}
}
