package app.switchback.planning.ui;

import app.switchback.planning.StepKey;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.ChoiceAnswer;
import app.switchback.planning.answers.MattersAnswer;
import app.switchback.planning.application.PlanService;
import app.switchback.planning.application.SaveOutcome;
import app.switchback.planning.application.StepState;
import app.switchback.planning.application.TrailQueries;
import app.switchback.planning.application.WizardState;
import app.switchback.planning.trails.Trails;
import app.switchback.planning.trails.Wish;
import java.util.EnumMap;
import java.util.Optional;

/**
 * The paths of a plan and the two answers that can be changed in sight of them: which path is preferred for now, and
 * what matters how much. Each belongs to another step, so each is saved in sight of that step's own version.
 */
final class CompareModel {
    private final TrailQueries queries;
    private final PlanService plans;
    private WizardState state;

    CompareModel(TrailQueries queries, PlanService plans, WizardState state) {
        this.queries = queries;
        this.plans = plans;
        this.state = state;
    }

    /** Found anew each time, which costs less than keeping them; empty while an end of the way is not known. */
    Optional<Trails> trails() {
        return queries.of(state);
    }

    MattersAnswer matters() {
        return state.matters();
    }

    /** Key of the path that is preferred for now; empty text for none, or for one that is not among these. */
    String chosen(Trails trails) {
        var key = state.choice().trail();
        return trails.trail(key).isPresent() ? key : "";
    }

    SaveOutcome choose(String trail) {
        return save(StepKey.CHOICE, state.choice().withTrail(trail));
    }

    SaveOutcome weigh(Wish wish, int weight) {
        return save(StepKey.MATTERS, state.matters().withWeight(wish, weight));
    }

    /** Goes on with what another window saved, which {@code conflict} tells. */
    void adopt(SaveOutcome.Conflict conflict) {
        keep(step(conflict.theirs()), conflict.theirs(), conflict.theirVersion());
    }

    /** Saves this window's answer over another's, which the person has seen. */
    SaveOutcome saveOver(SaveOutcome.Conflict conflict) {
        return save(step(conflict.mine()), conflict.mine(), conflict.theirVersion());
    }

    private SaveOutcome save(StepKey step, Answer answer) {
        return save(step, answer, state.step(step).version());
    }

    private SaveOutcome save(StepKey step, Answer answer, long version) {
        var outcome = plans.save(state.plan(), step, answer, version);
        if (outcome instanceof SaveOutcome.Saved saved) {
            keep(step, answer, saved.version());
        }
        return outcome;
    }

    private void keep(StepKey step, Answer answer, long version) {
        var steps = new EnumMap<>(state.steps());
        steps.put(
                step,
                new StepState(step, answer, true, version, state.step(step).changedAt()));
        state = new WizardState(state.plan(), state.name(), state.archived(), steps);
    }

    private static StepKey step(Answer answer) {
        return answer instanceof ChoiceAnswer ? StepKey.CHOICE : StepKey.MATTERS;
    }
}
