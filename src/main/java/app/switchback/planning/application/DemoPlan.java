package app.switchback.planning.application;

import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.BringsAnswer;
import app.switchback.planning.answers.ChoiceAnswer;
import app.switchback.planning.answers.Ends;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.MattersAnswer;
import app.switchback.planning.answers.SeenAnswer;
import app.switchback.planning.answers.SwitchAnswer;
import app.switchback.planning.answers.TargetAnswer;
import app.switchback.planning.answers.ThereAnswer;
import app.switchback.planning.trails.SwitchKind;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import java.util.List;

/** A plan of the demo world while it is written: each step is answered once, in the wizard's order, by the real services. */
final class DemoPlan {
    /** Where plans of the person who acts are begun. */
    interface Desk {
        DemoPlan begin(String name);
    }

    private final PlanService plans;
    private final ChoiceService choices;
    private final TrailQueries trails;
    private final PlanId plan;
    private HereAnswer here = HereAnswer.EMPTY;
    private ThereAnswer there = ThereAnswer.EMPTY;

    DemoPlan(PlanService plans, ChoiceService choices, TrailQueries trails, PlanId plan) {
        this.plans = plans;
        this.choices = choices;
        this.trails = trails;
        this.plan = plan;
    }

    DemoPlan from(HereAnswer start) {
        here = start;
        return answer(StepKey.HERE, start);
    }

    DemoPlan to(TargetAnswer... targets) {
        there = new ThereAnswer(List.of(targets));
        return answer(StepKey.THERE, there);
    }

    /** Takes the kind of switch as computed. */
    DemoPlan agrees() {
        return answer(StepKey.SWITCH, SwitchAnswer.EMPTY);
    }

    /** A researcher's answer whether the lab is the industry. */
    DemoPlan countsTheLab(boolean counts) {
        return answer(StepKey.SWITCH, SwitchAnswer.EMPTY.withLab(counts));
    }

    DemoPlan overrules(SwitchKind to, String reason) {
        return answer(StepKey.SWITCH, SwitchAnswer.EMPTY.withOverruled(to, reason, Ends.of(here, there)));
    }

    DemoPlan brings(BringsAnswer what) {
        return answer(StepKey.BRINGS, what);
    }

    DemoPlan wants(MattersAnswer what) {
        return answer(StepKey.MATTERS, what);
    }

    /** Looks at the trails side by side. */
    DemoPlan compares() {
        return answer(StepKey.PATHS, SeenAnswer.EMPTY);
    }

    /** Takes the best trail of this kind. */
    DemoPlan decides(Trail.Kind kind, String why) {
        var trail = found().ranked().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no trail " + kind));
        answer(StepKey.CHOICE, new ChoiceAnswer(trail.key(), why));
        answer(StepKey.REVIEW, SeenAnswer.EMPTY);
        if (!(choices.choose(plan, trail.key(), why) instanceof ChoiceOutcome.Chosen)) {
            throw new IllegalStateException("not chosen: " + trail.key());
        }
        return this;
    }

    void archive() {
        plans.archive(plan);
    }

    void delete() {
        plans.delete(plan);
    }

    private Trails found() {
        return trails.of(plan).orElseThrow();
    }

    private DemoPlan answer(StepKey step, Answer answer) {
        if (!(plans.save(plan, step, answer, 0) instanceof SaveOutcome.Saved)) {
            throw new IllegalStateException("not saved: " + step);
        }
        return this;
    }
}
