package app.switchback.planning.application;

import app.switchback.planning.StepKey;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.ThereAnswer;
import app.switchback.planning.domain.CareerPlan;
import app.switchback.planning.domain.CareerPlans;
import app.switchback.planning.domain.ChosenTrails;
import app.switchback.planning.domain.PlanStep;
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

    private String target(Map<StepKey, PlanStep> answers) {
        return ((ThereAnswer) answer(answers, StepKey.THERE)).first().role().words();
    }

    private Map<UUID, Map<StepKey, PlanStep>> stepsOf(List<UUID> ids) {
        var byPlan = new HashMap<UUID, Map<StepKey, PlanStep>>();
        if (!ids.isEmpty()) {
            steps.ofPlans(ids, StepKey.ORDER)
                    .forEach(step -> byPlan.computeIfAbsent(step.plan().value(), plan -> new EnumMap<>(StepKey.class))
                            .put(step.step(), step));
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

    private PlanRow row(CareerPlan plan, Map<StepKey, PlanStep> answers, @Nullable String shape) {
        var here = ((HereAnswer) answer(answers, StepKey.HERE)).counting();
        var there = (ThereAnswer) answer(answers, StepKey.THERE);
        return new PlanRow(
                plan.planId(),
                plan.nameOr(""),
                plan.nameOr(there.first().role().words()),
                here,
                there.first().from(here),
                next(answers),
                plan.archivedAt().isPresent(),
                Optional.ofNullable(shape).flatMap(TrailsCodec::shape),
                changedAt(plan, answers));
    }

    private Answer answer(Map<StepKey, PlanStep> answers, StepKey step) {
        return codec.read(step, Optional.ofNullable(answers.get(step)).flatMap(PlanStep::answer));
    }

    /** The first step that is not answered yet; the last one when all are. */
    private StepKey next(Map<StepKey, PlanStep> answers) {
        return StepKey.ORDER.stream()
                .filter(step ->
                        answers.containsKey(step) && answers.get(step).answer().isEmpty())
                .findFirst()
                .orElse(StepKey.REVIEW);
    }

    private static Instant changedAt(CareerPlan plan, Map<StepKey, PlanStep> answers) {
        return answers.values().stream()
                .map(PlanStep::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(plan.createdAt());
    }
}
