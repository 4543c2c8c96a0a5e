package app.switchback.planning.application;

import app.switchback.planning.StepKey;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.ThereAnswer;
import app.switchback.planning.domain.CareerPlan;
import app.switchback.planning.domain.CareerPlans;
import app.switchback.planning.domain.ChosenTrails;
import app.switchback.planning.domain.PlanSteps;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All plans of a person at a glance, in three statements however many there are. */
@Service
@PreAuthorize("hasRole('CLIENT')")
@Transactional(readOnly = true)
public class PlanList {
    private final CareerPlans plans;
    private final PlanSteps steps;
    private final ChosenTrails chosen;
    private final AnswerCodec codec;
    private final Clock clock;

    PlanList(CareerPlans plans, PlanSteps steps, ChosenTrails chosen, AnswerCodec codec, Clock clock) {
        this.plans = plans;
        this.steps = steps;
        this.chosen = chosen;
        this.codec = codec;
        this.clock = clock;
    }

    /** The latest changed first; archived ones after the others. */
    public List<PlanRow> rows() {
        var present = plans.present();
        var ids = present.stream().map(CareerPlan::id).toList();
        var answers = stepsOf(ids);
        var shapes = shapesOf(ids);
        return present.stream()
                .map(plan -> row(plan, answers.getOrDefault(plan.id(), Map.of()), shapes.get(plan.id())))
                .sorted(Comparator.comparing(PlanRow::archived)
                        .thenComparing(PlanRow::changedAt, Comparator.reverseOrder()))
                .toList();
    }

    /** What can still be put back from the bin, the latest deleted first. */
    public List<BinRow> bin() {
        var binned = plans.binnedSince(clock.instant().minus(CareerPlan.KEPT_IN_BIN));
        var answers = stepsOf(binned.stream().map(CareerPlan::id).toList());
        return binned.stream()
                .flatMap(plan -> plan.deletedAt().stream()
                        .map(at -> new BinRow(
                                plan.planId(),
                                plan.nameOr(target(answers.getOrDefault(plan.id(), Map.of()))),
                                at,
                                at.plus(CareerPlan.KEPT_IN_BIN))))
                .toList();
    }

    private static String target(Map<StepKey, StepState> answers) {
        return ((ThereAnswer) answer(answers, StepKey.THERE)).first().role().words();
    }

    private Map<UUID, Map<StepKey, StepState>> stepsOf(List<UUID> ids) {
        var byPlan = new HashMap<UUID, Map<StepKey, StepState>>();
        if (!ids.isEmpty()) {
            steps.ofPlans(ids, StepKey.ORDER)
                    .forEach(step -> byPlan.computeIfAbsent(step.plan().value(), plan -> new EnumMap<>(StepKey.class))
                            .put(step.step(), codec.state(step)));
        }
        return byPlan;
    }

    private Map<UUID, String> shapesOf(List<UUID> ids) {
        var shapes = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            chosen.shapesOf(ids).forEach(shape -> shapes.put(shape.plan(), shape.shape()));
        }
        return shapes;
    }

    private static PlanRow row(CareerPlan plan, Map<StepKey, StepState> answers, @Nullable String shape) {
        var here = ((HereAnswer) answer(answers, StepKey.HERE)).counting();
        var there = (ThereAnswer) answer(answers, StepKey.THERE);
        return new PlanRow(
                plan.planId(),
                plan.nameOr(""),
                plan.nameOr(there.first().role().words()),
                here,
                there.first().from(here),
                new WizardState(
                                plan.planId(),
                                plan.nameOr(""),
                                plan.archivedAt().isPresent(),
                                answers)
                        .next(),
                plan.archivedAt().isPresent(),
                Optional.ofNullable(shape).flatMap(TrailsCodec::shape),
                changedAt(plan, answers));
    }

    private static Answer answer(Map<StepKey, StepState> answers, StepKey step) {
        return Optional.ofNullable(answers.get(step)).map(StepState::answer).orElseGet(() -> AnswerCodec.emptyOf(step));
    }

    private static Instant changedAt(CareerPlan plan, Map<StepKey, StepState> answers) {
        return answers.values().stream()
                .map(StepState::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(plan.createdAt());
    }
}
