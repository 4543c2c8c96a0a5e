package app.switchback.planning.application;

import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.domain.Answer;
import java.util.Map;
import java.util.Objects;

/** A plan with all its answers, as rows say it at this moment. */
public record WizardState(PlanId plan, String name, Map<StepKey, StepState> steps) {
    public WizardState {
        steps = Map.copyOf(steps);
    }

    public StepState step(StepKey key) {
        return Objects.requireNonNull(steps.get(key), "a plan is born with all its steps");
    }

    public Answer.Here here() {
        return (Answer.Here) step(StepKey.HERE).answer();
    }

    public Answer.There there() {
        return (Answer.There) step(StepKey.THERE).answer();
    }

    public Answer.Switch whatSwitch() {
        return (Answer.Switch) step(StepKey.SWITCH).answer();
    }

    public Answer.Brings brings() {
        return (Answer.Brings) step(StepKey.BRINGS).answer();
    }

    public Answer.Matters matters() {
        return (Answer.Matters) step(StepKey.MATTERS).answer();
    }

    public Answer.Choice choice() {
        return (Answer.Choice) step(StepKey.CHOICE).answer();
    }

    /** Whether enough is known to compute paths. */
    public boolean hasBothEnds() {
        return here().isComplete() && there().isComplete();
    }
}
