package app.switchback.planning.application;

import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.BringsAnswer;
import app.switchback.planning.answers.ChoiceAnswer;
import app.switchback.planning.answers.Ends;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.MattersAnswer;
import app.switchback.planning.answers.SwitchAnswer;
import app.switchback.planning.answers.ThereAnswer;
import app.switchback.planning.trails.SwitchKind;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A plan with all its answers, as rows say it at this moment. */
public record WizardState(PlanId plan, String name, boolean archived, Map<StepKey, StepState> steps) {
    public WizardState {
        steps = Map.copyOf(steps);
    }

    public StepState step(StepKey key) {
        return Objects.requireNonNull(steps.get(key), "a plan is born with all its steps");
    }

    /** The start as it counts; what was answered word for word is in {@link #step}. */
    public HereAnswer here() {
        return ((HereAnswer) step(StepKey.HERE).answer()).counting();
    }

    /** The targets as they count from the start; what was answered word for word is in {@link #step}. */
    public ThereAnswer there() {
        return ((ThereAnswer) step(StepKey.THERE).answer()).from(here());
    }

    /** A step's answer as it counts beside the others. */
    public Answer answer(StepKey key) {
        return switch (key) {
            case HERE -> here();
            case THERE -> there();
            default -> step(key).answer();
        };
    }

    public SwitchAnswer whatSwitch() {
        return (SwitchAnswer) step(StepKey.SWITCH).answer();
    }

    /** The person's own reading of their switch, where it is about the plan's present ends. */
    public Optional<SwitchKind> overruled() {
        return whatSwitch().overruledFor(ends());
    }

    /** The person's own reading that lapsed, since the start or the target is another now (S2). */
    public Optional<SwitchKind> lapsedOverruling() {
        return whatSwitch().lapsedAt(ends());
    }

    /** Both ends, as far as the kind of switch follows from them. */
    public Ends ends() {
        return Ends.of(here(), there());
    }

    public BringsAnswer brings() {
        return (BringsAnswer) step(StepKey.BRINGS).answer();
    }

    public MattersAnswer matters() {
        return (MattersAnswer) step(StepKey.MATTERS).answer();
    }

    public ChoiceAnswer choice() {
        return (ChoiceAnswer) step(StepKey.CHOICE).answer();
    }

    /** Whether enough is known to compute paths. */
    public boolean hasBothEnds() {
        return here().isComplete() && there().isComplete();
    }

    /** Whether that step was looked at and misses nothing that the next ones need. */
    public boolean isDone(StepKey key) {
        return step(key).visited() && answer(key).isComplete();
    }

    /** Where a draft goes on: the first step that is not done; the last one when all are. */
    public StepKey next() {
        return StepKey.ORDER.stream().filter(key -> !isDone(key)).findFirst().orElse(StepKey.REVIEW);
    }
}
