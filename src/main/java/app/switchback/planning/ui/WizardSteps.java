package app.switchback.planning.ui;

import app.switchback.atlas.Atlas;
import app.switchback.designsystem.Toasts;
import app.switchback.planning.StepKey;
import app.switchback.planning.application.ChoiceOutcome;
import app.switchback.planning.application.ChoiceService;
import app.switchback.planning.application.PlanService;
import app.switchback.planning.application.TrailQueries;
import app.switchback.planning.application.WizardState;
import app.switchback.planning.trails.Trails;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;

/** Which step is drawn by what, and what happens when it is left onwards. */
@SpringComponent
class WizardSteps {
    private final Atlas atlas;
    private final TrailQueries trails;
    private final ChoiceService choices;
    private final PlanService plans;

    WizardSteps(Atlas atlas, TrailQueries trails, ChoiceService choices, PlanService plans) {
        this.atlas = atlas;
        this.trails = trails;
        this.choices = choices;
        this.plans = plans;
    }

    Atlas atlas() {
        return atlas;
    }

    /** The trails between both ends; empty while an end is missing. */
    Optional<Trails> trails(WizardState plan) {
        return trails.of(plan);
    }

    WizardStep open(StepKey key, StepContext context) {
        return switch (key) {
            case HERE -> new HereStep(context);
            case THERE -> new ThereStep(context, new SuggestionsDialog(trails));
            case SWITCH -> new SwitchStep(context, trails, plans);
            case BRINGS -> new BringsStep(context, trails);
            case MATTERS -> new MattersStep(context);
            case PATHS -> new PathsStep(context, trails, plans);
            case CHOICE -> new ChoiceStep(context, trails);
            case REVIEW -> new ReviewStep(context, trails);
        };
    }

    /** Goes on: to the next step, or to the plan's page once the last one is left. */
    void leave(WizardModel model) {
        switch (model.step()) {
            case THERE -> splitFurtherTargets(model);
            case REVIEW -> decide(model);
            default -> PlanningNavigation.toStep(model.plan(), model.step().next());
        }
    }

    private void splitFurtherTargets(WizardModel model) {
        var drafts = plans.splitFurtherTargets(model.plan());
        if (drafts > 0) {
            Toasts.say(UI.getCurrent().getTranslation("wizard.there.drafts", drafts));
        }
        PlanningNavigation.toStep(model.plan(), model.step().next());
    }

    private void decide(WizardModel model) {
        var choice = model.state().choice();
        switch (choices.choose(model.plan(), choice.trail(), choice.why())) {
            case ChoiceOutcome.Chosen _ -> PlanningNavigation.toPlan(model.plan());
            case ChoiceOutcome.Gone _ -> backTo(model, StepKey.PATHS, "wizard.review.gone");
            case ChoiceOutcome.Refused _ -> backTo(model, StepKey.CHOICE, "wizard.review.refused");
            case ChoiceOutcome.NotFound _ -> backTo(model, StepKey.HERE, "wizard.review.incomplete");
        }
    }

    private static void backTo(WizardModel model, StepKey step, String why) {
        Toasts.say(UI.getCurrent().getTranslation(why));
        PlanningNavigation.toStep(model.plan(), step);
    }
}
