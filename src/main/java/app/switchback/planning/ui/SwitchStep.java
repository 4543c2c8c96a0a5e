package app.switchback.planning.ui;

import app.switchback.designsystem.ChoiceCards;
import app.switchback.designsystem.Focus;
import app.switchback.designsystem.Folded;
import app.switchback.designsystem.Notice;
import app.switchback.designsystem.Sign;
import app.switchback.designsystem.Tag;
import app.switchback.planning.answers.SwitchAnswer;
import app.switchback.planning.application.PlanService;
import app.switchback.planning.application.TrailQueries;
import app.switchback.planning.trails.Classification;
import app.switchback.planning.trails.Classification.Reading;
import app.switchback.planning.trails.SwitchKind;
import app.switchback.planning.trails.Trails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Step 3: what kind of switch it is, why, and the person's own word on it (S2). */
final class SwitchStep implements WizardStep {
    private final StepContext context;
    private final TrailQueries trails;
    private final PlanService plans;
    private final Speech speech;
    private final Div content = new Div();
    private Optional<Folded> differently = Optional.empty();
    private Component asked = content;
    private Component verdict = content;

    SwitchStep(StepContext context, TrailQueries trails, PlanService plans) {
        this.context = context;
        this.trails = trails;
        this.plans = plans;
        this.speech = Speech.of(context);
        content.addClassName("stack");
        show();
    }

    @Override
    public List<Component> fields() {
        return List.of(content);
    }

    /** What somebody said of their switch is kept by going on, as any other answer is. */
    @Override
    public boolean mayGoOn() {
        return differently
                .flatMap(folded -> folded.getContent().findFirst())
                .map(OverruleForm.class::cast)
                .map(OverruleForm::keepWhatIsNew)
                .orElse(true);
    }

    private void show() {
        differently = Optional.empty();
        content.removeAll();
        trails.of(context.state())
                .ifPresentOrElse(found -> content.add(parts(found)), () -> content.add(new BothEndsMissing(context)));
    }

    private Component[] parts(Trails found) {
        var kind = found.classification();
        var parts = new ArrayList<Component>();
        context.state().lapsedOverruling().ifPresent(own -> parts.add(lapsed(own)));
        parts.add(verdict(kind));
        parts.add(new SwitchAxes(context, found));
        kind.question().ifPresent(question -> parts.add(question(kind, speech.say(question))));
        kind.notes().forEach(note -> parts.add(new Paragraph(speech.say(note))));
        if (found.offersInternalMove()) {
            parts.add(quiet("wizard.switch.internal"));
        }
        var folded = new Folded(
                context.words("wizard.switch.differently"),
                () -> new OverruleForm(context, plans, kind.kind(), this::overrule));
        folded.setOpened(kind.overruled().isPresent());
        differently = Optional.of(folded);
        parts.add(folded);
        return parts.toArray(Component[]::new);
    }

    private Component lapsed(SwitchKind own) {
        return Notice.info(context.words("wizard.switch.lapsed", context.words("wizard.switch.kind." + own)));
    }

    private Component verdict(Classification kind) {
        var name = new Paragraph(context.words("wizard.switch.kind." + kind.kind()));
        name.addClassName("switch-step-kind");
        var why = new Paragraph(speech.say(kind.why()));
        why.addClassName("measure");
        var both = new Div(name, why);
        kind.overruled()
                .ifPresent(
                        own -> both.addComponentAsFirst(Tag.of(Sign.INFO, context.words("wizard.switch.overruled"))));
        verdict = name;
        return both;
    }

    private Component question(Classification kind, String question) {
        var cards = new ChoiceCards<Reading>(
                question,
                reading -> new ChoiceCards.Card(
                        context.words(reading.labCounts() ? "wizard.switch.lab.yes" : "wizard.switch.lab.no"),
                        speech.say(reading.why())));
        cards.setItems(kind.readings());
        var answered = answer().labIsIndustry();
        kind.readings().stream()
                .filter(reading -> answered != null && reading.labCounts() == answered)
                .findFirst()
                .ifPresent(cards::setValue);
        cards.addValueChangeListener(change -> {
            context.save().accept(answer().withLab(change.getValue().labCounts()));
            show();
            Focus.on(asked);
        });
        asked = cards;
        return cards;
    }

    private void overrule(SwitchAnswer answer) {
        context.save().accept(answer);
        show();
        Focus.onHeading(verdict);
    }

    private SwitchAnswer answer() {
        return context.state().whatSwitch();
    }

    private Component quiet(String key) {
        var paragraph = new Paragraph(context.words(key));
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
