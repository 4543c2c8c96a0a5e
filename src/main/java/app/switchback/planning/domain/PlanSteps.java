package app.switchback.planning.domain;

import app.switchback.ownership.OwnedRepository;
import app.switchback.planning.StepKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

/** The current owner's steps; those of a plan in the bin are not found. */
public interface PlanSteps extends OwnedRepository<PlanStep> {
    @Query("""
            select s from PlanStep s join CareerPlan p on p.id = s.plan
            where s.plan = :plan and s.step = :step and p.deletedAt is null""")
    Optional<PlanStep> find(UUID plan, StepKey step);

    @Query("""
            select s from PlanStep s join CareerPlan p on p.id = s.plan
            where s.plan = :plan and s.step in :steps and p.deletedAt is null""")
    List<PlanStep> find(UUID plan, Collection<StepKey> steps);

    @Query("""
            select s from PlanStep s join CareerPlan p on p.id = s.plan
            where s.plan = :plan and p.deletedAt is null order by s.changedAt""")
    List<PlanStep> ofPlan(UUID plan);

    @Query("select s from PlanStep s where s.plan in :plans and s.step in :steps")
    List<PlanStep> ofPlans(Collection<UUID> plans, Collection<StepKey> steps);

    List<PlanStep> saveAll(Iterable<PlanStep> steps);
}
