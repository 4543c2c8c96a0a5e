package app.switchback.planning.ui;

import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.ThereAnswer;
import app.switchback.planning.application.PlanService;
import app.switchback.planning.application.SaveOutcome;
import app.switchback.planning.application.StepState;
import app.switchback.planning.application.WizardState;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One open step of a plan. It knows which version it was opened in sight of, so that a save can be refused when another
 * window was faster.
 */
final class WizardModel {
    private final PlanService plans;
    private final Clock clock;
    private final StepKey step;
    private WizardState state;
    private @Nullable Answer unsaved;
    private boolean kept = true;

    WizardModel(PlanService plans, Clock clock, WizardState state, StepKey step) {
        this.plans = plans;
        this.clock = clock;
        this.state = state;
        this.step = step;
    }

    PlanId plan() {
        return state.plan();
    }

    StepKey step() {
        return step;
    }

    /** The plan with everything that this window saved. */
    WizardState state() {
        return state;
    }

    /** An answer that could not be written because something failed: it is on the page and nowhere else. */
    Optional<Answer> unsaved() {
        return Optional.ofNullable(unsaved);
    }

    /** Whether the last answer given here was taken; who goes on while it was not leaves it behind. */
    boolean isKept() {
        return kept;
    }

    /** Saves the open step's answer in sight of the version that this window knows. */
    SaveOutcome save(Answer answer) {
        unsaved = null;
        if (answer.equals(state.step(step).answer()) && state.step(step).visited()) {
            return noted(new SaveOutcome.Saved(state.step(step).version()));
        }
        return noted(save(answer, state.step(step).version()));
    }

    /** Saves the answer over another window's, which the person has seen. */
    SaveOutcome saveOver(SaveOutcome.Conflict conflict) {
        return noted(save(conflict.mine(), conflict.theirVersion()));
    }

    /** Notes that the step was looked at, so that the list of steps can say so. */
    void visit() {
        if (!state.step(step).visited()) {
            save(state.step(step).answer());
        }
    }

    private SaveOutcome noted(SaveOutcome outcome) {
        kept = outcome instanceof SaveOutcome.Saved;
        return outcome;
    }

    private SaveOutcome save(Answer answer, long version) {
        unsaved = answer; // stays so when this fails
        var outcome = plans.save(state.plan(), step, answer, version);
        unsaved = null;
        if (outcome instanceof SaveOutcome.Saved saved) {
            var steps = new EnumMap<>(state.steps());
            steps.put(step, new StepState(step, answer, true, saved.version(), clock.instant()));
            state = new WizardState(state.plan(), name(answer), state.archived(), steps);
        }
        return outcome;
    }

    /** A plan that nobody named is called after its target, and at once. */
    private String name(Answer answer) {
        var unnamed = state.name().equals(state.there().first().role().words());
        return unnamed && answer instanceof ThereAnswer there
                ? there.first().role().words()
                : state.name();
    }
}
