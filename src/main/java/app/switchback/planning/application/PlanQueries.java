package app.switchback.planning.application;

import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.ThereAnswer;
import app.switchback.planning.domain.CareerPlan;
import app.switchback.planning.domain.CareerPlans;
import app.switchback.planning.domain.PlanStep;
import app.switchback.planning.domain.PlanSteps;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be asked of plans. */
@Service
@PreAuthorize("hasRole('CLIENT')")
@Transactional(readOnly = true)
public class PlanQueries {
    private final CareerPlans plans;
    private final PlanSteps steps;
    private final AnswerCodec codec;

    PlanQueries(CareerPlans plans, PlanSteps steps, AnswerCodec codec) {
        this.plans = plans;
        this.steps = steps;
        this.codec = codec;
    }

    /** A plan with all answers; empty for a plan that is not this person's, is in the bin or never was. */
    public Optional<WizardState> wizard(PlanId plan) {
        return plans.findById(plan.value()).filter(found -> !found.isDeleted()).map(this::wizard);
    }

    private WizardState wizard(CareerPlan plan) {
        var states = steps.ofPlan(plan.id()).stream().collect(Collectors.toMap(PlanStep::step, codec::state));
        var there =
                (ThereAnswer) Objects.requireNonNull(states.get(StepKey.THERE)).answer();
        var name = plan.nameOr(there.first().role().words());
        return new WizardState(plan.planId(), name, plan.archivedAt().isPresent(), states);
    }
}
