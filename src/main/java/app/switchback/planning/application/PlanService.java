package app.switchback.planning.application;

import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.Signs;
import app.switchback.planning.answers.ThereAnswer;
import app.switchback.planning.domain.CareerPlan;
import app.switchback.planning.domain.CareerPlans;
import app.switchback.planning.domain.PlanStep;
import app.switchback.planning.domain.PlanSteps;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with plans. Each call is one transaction; another person's plan is simply not found. */
@Service
@PreAuthorize("hasRole('CLIENT')")
@Transactional
public class PlanService {
    /** Longer names are shortened; a field says so before. */
    public static final int LONGEST_NAME = CareerPlan.LONGEST_NAME;

    private final CareerPlans plans;
    private final PlanSteps steps;
    private final OverrulingHistory history;
    private final AnswerCodec codec;
    private final Clock clock;

    PlanService(CareerPlans plans, PlanSteps steps, OverrulingHistory history, AnswerCodec codec, Clock clock) {
        this.plans = plans;
        this.steps = steps;
        this.history = history;
        this.codec = codec;
        this.clock = clock;
    }

    /**
     * Begins an empty plan; all its steps are born with it, so that every later save is an update.
     *
     * @param name empty for a plan that is called after its target until somebody names it
     */
    public PlanId start(String name) {
        return start(name, HereAnswer.EMPTY, ThereAnswer.EMPTY);
    }

    /** Takes one step's answer, given in sight of {@code seenVersion}. */
    public SaveOutcome save(PlanId plan, StepKey step, Answer answer, long seenVersion) {
        var refusal = AnswerLimits.refuse(answer).or(() -> AnswerLimits.refuseWritten(codec.write(answer)));
        if (refusal.isPresent()) {
            return new SaveOutcome.Refused(refusal.get());
        }
        var rows = steps.find(plan.value(), OverrulingHistory.readWith(step));
        return OverrulingHistory.row(rows, step)
                .map(row -> {
                    var before = history.moment(rows);
                    var outcome = save(row, answer, seenVersion);
                    before.ifPresent(then -> history.moment(rows).ifPresent(now -> history.note(plan, then, now)));
                    return outcome;
                })
                .orElseGet(SaveOutcome.NotFound::new);
    }

    public boolean rename(PlanId plan, String name) {
        return !name.isBlank() && Signs.canBeKept(name) && change(plan, found -> found.rename(name));
    }

    /** Takes the person's name for a plan back, so that it is called after its target again. */
    public boolean unname(PlanId plan) {
        return change(plan, found -> found.rename(""));
    }

    public boolean archive(PlanId plan) {
        return change(plan, found -> found.archive(clock.instant()));
    }

    public boolean unarchive(PlanId plan) {
        return change(plan, CareerPlan::unarchive);
    }

    /** Moves a plan to the bin. */
    public boolean delete(PlanId plan) {
        return change(plan, found -> found.delete(clock.instant()));
    }

    /** Undoes {@link #delete}; false once the plan's time in the bin is over. */
    public boolean restore(PlanId plan) {
        var found = plans.findById(plan.value()).filter(binned -> !binned.isForgotten(clock.instant()));
        found.ifPresent(CareerPlan::restore);
        return found.isPresent();
    }

    /** A plan of its own with the same answers, without the choice. */
    public Optional<PlanId> duplicate(PlanId plan, String name) {
        var rows = steps.ofPlan(plan.value());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var copy = plans.save(new CareerPlan(name, clock.instant()));
        steps.saveAll(rows.stream().map(row -> copyOf(row, copy.planId())).toList());
        return Optional.of(copy.planId());
    }

    /** Further targets of a plan become drafts of their own with the same start; returns how many. */
    public int splitFurtherTargets(PlanId plan) {
        var row = steps.find(plan.value(), StepKey.THERE);
        var there = row.map(found -> (ThereAnswer) codec.read(StepKey.THERE, found.answer()))
                .orElse(ThereAnswer.EMPTY);
        if (row.isEmpty() || there.targets().size() < 2) {
            return 0;
        }
        var here = (HereAnswer)
                codec.read(StepKey.HERE, steps.find(plan.value(), StepKey.HERE).flatMap(PlanStep::answer));
        var further = there.further();
        further.forEach(target -> start("", here, new ThereAnswer(List.of(target))));
        save(row.get(), new ThereAnswer(List.of(there.first())), row.get().version());
        return further.size();
    }

    /** The history of overruled classifications, latest first. */
    @Transactional(readOnly = true)
    public List<OverrulingRow> overrulings(PlanId plan) {
        return history.of(plan);
    }

    private PlanId start(String name, HereAnswer here, ThereAnswer there) {
        var plan = plans.save(new CareerPlan(name, clock.instant()));
        steps.saveAll(Arrays.stream(StepKey.values())
                .map(step -> new PlanStep(plan.planId(), step, firstAnswer(step, here, there), clock.instant()))
                .toList());
        return plan.planId();
    }

    private @Nullable String firstAnswer(StepKey step, HereAnswer here, ThereAnswer there) {
        return switch (step) {
            case HERE -> here.equals(HereAnswer.EMPTY) ? null : codec.write(here);
            case THERE -> there.equals(ThereAnswer.EMPTY) ? null : codec.write(there);
            default -> null;
        };
    }

    private PlanStep copyOf(PlanStep row, PlanId plan) {
        var answer = row.step() == StepKey.CHOICE ? null : row.answer().orElse(null);
        return new PlanStep(plan, row.step(), answer, clock.instant());
    }

    private SaveOutcome save(PlanStep row, Answer answer, long seenVersion) {
        if (!row.answer(codec.write(answer), seenVersion, clock.instant())) {
            return late(row, answer);
        }
        steps.saveAndFlush(row);
        return new SaveOutcome.Saved(row.version());
    }

    /** Who came too late to say the very same has nothing to decide. */
    private SaveOutcome late(PlanStep row, Answer answer) {
        var theirs = codec.read(row.step(), row.answer());
        return theirs.equals(answer)
                ? new SaveOutcome.Saved(row.version())
                : new SaveOutcome.Conflict(theirs, row.version(), answer);
    }

    private boolean change(PlanId plan, Consumer<CareerPlan> change) {
        var found = plans.findById(plan.value()).filter(present -> !present.isDeleted());
        found.ifPresent(change);
        return found.isPresent();
    }
}
