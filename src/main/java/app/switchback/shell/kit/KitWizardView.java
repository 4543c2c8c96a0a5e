package app.switchback.shell.kit;

import app.switchback.designsystem.ChoiceCards;
import app.switchback.designsystem.Facts;
import app.switchback.designsystem.Notice;
import app.switchback.designsystem.SavedState.Kept;
import app.switchback.designsystem.SourceLine;
import app.switchback.designsystem.StepList.Progress;
import app.switchback.designsystem.StepList.Step;
import app.switchback.designsystem.Toasts;
import app.switchback.designsystem.WhyWeAsk;
import app.switchback.designsystem.WizardFrame;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The wizard's frame with a question in it that keeps nothing. */
@Route(value = "kit/wizard", autoLayout = false, registerAtStartup = false)
@PermitAll
final class KitWizardView extends Composite<Div> implements HasDynamicTitle {
    KitWizardView() {
        var frame = new WizardFrame(getTranslation("kit.wizard"))
                .ask(2, 8, getTranslation("kit.wizard.title"), getTranslation("kit.wizard.sentence"))
                .question(field(), cards(), new SourceLine(getTranslation("kit.source")), why())
                .side(getTranslation("kit.wizard.side"), getTranslation("kit.wizard.side.remark"), facts(), hint())
                .onBack(() -> Toasts.say(getTranslation("kit.wizard.went-back")))
                .onward(getTranslation("kit.wizard.verb"), () -> Toasts.say(getTranslation("kit.wizard.went-on")))
                .onLeave(() -> Toasts.say(getTranslation("kit.wizard.left")));
        frame.steps().show(steps());
        frame.saved().show(Kept.SAVED);
        getContent().add(frame);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kit.wizard.title");
    }

    private List<Step> steps() {
        return List.of(
                step(0, Progress.DONE, "kit.card.1"),
                step(1, Progress.HERE, ""),
                step(2, Progress.SKIPPED, "kit.wizard.skipped"),
                step(3, Progress.AHEAD, ""),
                step(4, Progress.AHEAD, ""),
                step(5, Progress.AHEAD, ""),
                step(6, Progress.AHEAD, ""),
                step(7, Progress.AHEAD, ""));
    }

    private Step step(int number, Progress progress, String answer) {
        var said = answer.isEmpty() ? "" : getTranslation(answer);
        return new Step(getTranslation("kit.step." + number), progress, said, "kit/wizard");
    }

    private TextField field() {
        return new TextField(getTranslation("kit.wizard.field"), "machine learning engineer", "");
    }

    private Component cards() {
        var cards = new ChoiceCards<Integer>(
                getTranslation("kit.choose"),
                index -> new ChoiceCards.Card(
                        getTranslation("kit.card." + index), getTranslation("kit.card.text." + index)));
        cards.setItems(0, 1, 2);
        cards.setValue(0);
        return cards;
    }

    private WhyWeAsk why() {
        return new WhyWeAsk(getTranslation("kit.why"));
    }

    private Facts facts() {
        return Facts.stacked()
                .fact(getTranslation("kit.step.0"), getTranslation("kit.card.1"))
                .fact(getTranslation("kit.step.1"), getTranslation("kit.card.0"));
    }

    private Notice hint() {
        return Notice.info(getTranslation("kit.notice.info"));
    }
}
