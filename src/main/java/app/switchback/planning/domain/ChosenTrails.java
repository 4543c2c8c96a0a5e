package app.switchback.planning.domain;

import app.switchback.ownership.OwnedRepository;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

/** The current owner's decisions. */
public interface ChosenTrails extends OwnedRepository<ChosenTrail> {
    @Query(
            "select c from ChosenTrail c join CareerPlan p on p.id = c.plan where c.plan = :plan and p.deletedAt is null")
    Optional<ChosenTrail> ofPlan(UUID plan);
}
