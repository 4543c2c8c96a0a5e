package app.switchback.planning.ui;

import app.switchback.designsystem.Notice;
import app.switchback.designsystem.SavedState.Kept;
import app.switchback.designsystem.WhyWeAsk;
import app.switchback.designsystem.WizardFrame;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.application.SaveOutcome;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Locale;

/** One open step in its frame: hands answers to the model and shows what became of them. */
final class WizardPage extends Composite<Div> {
    private final WizardModel model;
    private final WizardSteps steps;
    private final Locale locale;
    private final WizardFrame frame;
    private final Div trouble = new Div();
    private final WizardStep step;

    WizardPage(WizardModel model, WizardSteps steps, Locale locale) {
        this.model = model;
        this.steps = steps;
        this.locale = locale;
        frame = new WizardFrame(PlanName.shown(model.state().name(), this));
        model.visit();
        step = steps.open(model.step(), context());
        compose();
        refresh();
        getContent().add(frame);
    }

    private void compose() {
        var key = "wizard." + model.step().slug();
        frame.ask(
                StepKey.ORDER.indexOf(model.step()) + 1,
                StepKey.ORDER.size(),
                getTranslation(key + ".title"),
                getTranslation(key + ".sentence"));
        var fields = new ArrayList<Component>(step.fields());
        fields.addFirst(trouble);
        fields.add(new WhyWeAsk(getTranslation(key + ".why")));
        frame.question(fields.toArray(Component[]::new));
        frame.onward(getTranslation(key + ".verb"), this::goOn).onLeave(PlanningNavigation::toPlans);
        if (!model.step().isFirst()) {
            frame.onBack(
                    () -> PlanningNavigation.toStep(model.plan(), model.step().previous()));
        }
    }

    private StepContext context() {
        return new StepContext(
                model::state,
                () -> steps.trails(model.state()),
                steps.atlas(),
                locale,
                this::getTranslation,
                this::save);
    }

    private void save(Answer answer) {
        frame.saved().show(Kept.NOT_SAVED); // stands when saving fails
        show(model.save(answer));
    }

    private void show(SaveOutcome outcome) {
        trouble.removeAll();
        switch (outcome) {
            case SaveOutcome.Saved _ -> {
                frame.saved().show(Kept.SAVED);
                refresh();
            }
            case SaveOutcome.Conflict conflict -> {
                frame.saved().show(Kept.CONFLICT);
                new ConflictDialog(context(), conflict, this::reload, () -> takeMine(conflict)).open();
            }
            case SaveOutcome.Refused refused -> refuse(refused.messageKey());
            case SaveOutcome.NotFound _ -> refuse("wizard.gone");
        }
    }

    /** The step is opened anew, since it may show what follows from its answer. */
    private void takeMine(SaveOutcome.Conflict conflict) {
        var outcome = model.saveOver(conflict);
        show(outcome);
        if (outcome instanceof SaveOutcome.Saved) {
            reload();
        }
    }

    private void refuse(String key) {
        frame.saved().show(Kept.NOT_SAVED);
        trouble.add(Notice.bad(getTranslation(key)).announced());
    }

    private void reload() {
        PlanningNavigation.toStep(model.plan(), model.step());
    }

    private void refresh() {
        frame.called(PlanName.shown(model.state().name(), this));
        var progress = new StepProgress(context());
        frame.steps().show(progress.steps(model.step()));
        if (step.isWide()) {
            frame.wide();
        } else {
            frame.side(
                    getTranslation("wizard.trail.title"),
                    getTranslation("wizard.trail.remark"),
                    new TrailSoFar(context()));
        }
    }

    private void goOn() {
        model.unsaved().ifPresent(this::save);
        if (nothingIsLost() && step.mayGoOn() && model.isKept()) { // a step may save once more when it is left
            steps.leave(model);
        }
    }

    /** Enter leaves a field and goes on in one breath, so what became of that field's answer may be new even here. */
    private boolean nothingIsLost() {
        var refused = RefusedInput.in(frame);
        refused.ifPresent(RefusedInput::lead);
        return refused.isEmpty() && model.isKept();
    }
}
