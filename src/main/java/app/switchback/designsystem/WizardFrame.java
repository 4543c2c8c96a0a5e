package app.switchback.designsystem;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/**
 * The frame of every wizard: steps, one question, what the answers come to so far, Back and one verb. Routes that use
 * it stand outside the navigation ({@code autoLayout = false}).
 */
public final class WizardFrame extends Div {
    // Enter goes on from the title or a field, but not where Enter means something of its own; leaving the field first
    // saves it.
    private static final String ENTER = "event.key === 'Enter' && !event.defaultPrevented && !event.isComposing"
            + " && !event.target.closest('a, button, textarea, summary, vaadin-button, vaadin-text-area, vaadin-grid,"
            + " vaadin-details-summary, [opened]')"
            + " && (event.target.blur(), event.target.focus(), true)";

    private final Span name = new Span();
    private final StepList steps = new StepList();
    private final SavedState saved = new SavedState();
    private final Paragraph small = new Paragraph();
    private final H1 title = new H1();
    private final Paragraph sentence = new Paragraph();
    private final Div question = new Div();
    private final Still beside = new Still();
    private final Aside side = new Aside(beside);
    private final Button back = new Button();
    private final Button next = new Button();
    private final Button leave = new Button();

    public WizardFrame(String name) {
        addClassName("wizard-frame");
        called(name);
        add(top(), body(), foot());
        back.setIcon(Glyph.ARROW_LEFT.icon());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        back.setText(getTranslation("designsystem.wizard.back"));
        leave.setText(getTranslation("designsystem.wizard.leave"));
    }

    /** A step that opens is read from its title, and Enter goes on from there. */
    @Override
    protected void onAttach(AttachEvent attached) {
        Focus.onHeading(title);
    }

    /** What is worked on, where an answer changes what it is called. */
    public void called(String name) {
        this.name.setText(name);
    }

    /** The steps at the left. */
    public StepList steps() {
        return steps;
    }

    /** Whether the last answer is kept. */
    public SavedState saved() {
        return saved;
    }

    /** Says what this step asks; the sentence may be empty. */
    public WizardFrame ask(int step, int of, String title, String sentence) {
        small.setText(getTranslation("designsystem.wizard.step", step, of));
        this.title.setText(title);
        this.sentence.setText(sentence);
        this.sentence.setVisible(!sentence.isBlank());
        return this;
    }

    /** The fields of this step, instead of the former ones. */
    public WizardFrame question(Component... fields) {
        question.removeAll();
        question.add(fields);
        return this;
    }

    /** What the answers come to so far, at the right, only to be read. */
    public WizardFrame side(String title, String remark, Component... parts) {
        var all = Stream.concat(Stream.of(new Div(sideTitle(title), sideRemark(remark))), Stream.of(parts));
        beside.show(all.toArray(Component[]::new));
        side.setVisible(true);
        removeClassName("wide");
        return this;
    }

    /** Gives the question the whole width, for the step that compares. */
    public WizardFrame wide() {
        side.setVisible(false);
        addClassName("wide");
        return this;
    }

    /** What Back does; the button is not there without. */
    public WizardFrame onBack(Runnable action) {
        back.addClickListener(click -> action.run());
        back.setVisible(true);
        return this;
    }

    /** The one verb that goes on, such as "This is me"; Enter does it too. */
    public WizardFrame onward(String verb, Runnable action) {
        next.setText(verb);
        next.addClickListener(click -> action.run());
        return this;
    }

    /** What Save and leave does. */
    public WizardFrame onLeave(Runnable action) {
        leave.addClickListener(click -> action.run());
        return this;
    }

    /** The button that goes on, to rename or disable it (say the reason beside it then). */
    public Button next() {
        return next;
    }

    private Header top() {
        name.addClassName("wizard-frame-name");
        var leaving = new Div(saved, leave);
        leaving.addClassName("wizard-frame-leave");
        return new Header(new SkipLink(title), Logo.linked(), name, leaving);
    }

    private Div body() {
        var titles = new Div(small, title, sentence);
        titles.addClassName("wizard-frame-title");
        question.addClassName("wizard-frame-question");
        question.getElement().setAttribute("id", "question");
        var main = new HtmlContainer("main");
        main.addClassName("wizard-frame-question");
        main.add(titles, question);
        main.getElement().addEventListener("keydown", e -> next.click()).setFilter(ENTER);
        side.addClassName("wizard-frame-side");
        side.setVisible(false);
        side.getElement().setAttribute("aria-label", getTranslation("designsystem.wizard.so-far"));
        var way = new Nav(steps);
        way.getElement().setAttribute("aria-label", getTranslation("designsystem.steps.label"));
        var body = new Div(way, main, side);
        body.addClassName("wizard-frame-body");
        return body;
    }

    private Footer foot() {
        back.setVisible(false);
        var keeps = new Still(hint(new Span(getTranslation("designsystem.wizard.keeps"))));
        var key = new HtmlContainer("kbd");
        key.setText(getTranslation("designsystem.wizard.enter"));
        var enter = new Still(hint(key, new Span(" " + getTranslation("designsystem.wizard.goes-on"))));
        var onward = new Div(enter, next);
        onward.addClassName("wizard-frame-onward");
        return new Footer(back, keeps, onward);
    }

    private static Span hint(Component... parts) {
        var hint = new Span(parts);
        hint.addClassNames("wizard-frame-hint", "small");
        return hint;
    }

    private static H2 sideTitle(String text) {
        var heading = new H2(text);
        heading.addClassName("wizard-frame-side-title");
        return heading;
    }

    private static Paragraph sideRemark(String text) {
        var remark = new Paragraph(text);
        remark.addClassName("small");
        remark.setVisible(!text.isBlank());
        return remark;
    }
}
