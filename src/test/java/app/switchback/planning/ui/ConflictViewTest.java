package app.switchback.planning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.designsystem.ChoiceCards;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.BringsAnswer;
import app.switchback.planning.answers.ChoiceAnswer;
import app.switchback.planning.answers.MattersAnswer;
import app.switchback.planning.answers.SwitchAnswer;
import app.switchback.planning.application.OverrulingRow;
import app.switchback.planning.application.PlanQueries;
import app.switchback.planning.application.TrailQueries;
import app.switchback.planning.application.WizardState;
import app.switchback.planning.trails.Level;
import app.switchback.planning.trails.SwitchKind;
import app.switchback.planning.trails.Trail;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two windows on one answer: the person sees what each says, on whatever step it is (BR-02). */
@As(Persona.ADA)
class ConflictViewTest extends ViewTest {
    private SamplePlans samples;
    private PlanId plan;

    @BeforeEach
    void a_plan_with_both_ends() {
        samples = SamplePlans.in(context);
        plan = samples.analyst();
    }

    @Test
    void both_starts_are_shown() {
        open(StepKey.HERE);
        elsewhere(wizard().here().withEmployer("Their bank"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Employer")), "My bank");
        assertShown("Their bank", "My bank");
    }

    @Test
    @SuppressWarnings("unchecked")
    void both_targets_are_shown_with_how_senior() {
        open(StepKey.THERE);
        var there = wizard().there();
        elsewhere(there.with(0, there.first().withLevel(Level.ENTRY)));
        _setValue((Select<Level>) _get(Select.class, spec -> spec.withLabel("How senior")), Level.LEAD);
        assertShown(words("wizard.level.ENTRY"), words("wizard.level.LEAD"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void both_readings_of_the_switch_are_shown() {
        open(StepKey.SWITCH);
        elsewhere(SwitchAnswer.EMPTY.withOverruled(SwitchKind.INDUSTRY, "The work is the same", wizard().ends()));
        _get(
                        Details.class,
                        spec -> spec.withPredicate(
                                details -> details.getSummaryText().equals("I see it differently")))
                .setOpened(true);
        _setValue((RadioButtonGroup<SwitchKind>) _get(RadioButtonGroup.class), SwitchKind.ROLE);
        _setValue(_get(TextArea.class), "The bank builds software");
        _click(_get(Button.class, spec -> spec.withText("Keep my reading")));
        assertShown("Your own reading: An industry switch", "Your own reading: A role switch");
        assertShown("The work is the same", "The bank builds software");
        assertThat(samples.plans().overrulings(plan))
                .extracting(OverrulingRow::reason)
                .doesNotContain("The bank builds software");

        _click(_get(Button.class, spec -> spec.withText("Take mine")));

        assertThat(samples.plans().overrulings(plan).getFirst().reason()).isEqualTo("The bank builds software");
        assertThat(PathsStepViewTest.page()).contains("Your own reading", "A role switch");
    }

    @Test
    void an_answer_that_says_nothing_is_shown_as_such() {
        samples.save(plan, StepKey.CHOICE, new ChoiceAnswer("", "Mine"));
        open(StepKey.CHOICE);
        elsewhere(ChoiceAnswer.EMPTY);
        _setValue(_get(TextArea.class), "Mine, really");
        assertShown("Nothing said", "Mine, really");
    }

    @Test
    void both_levels_are_shown_with_what_shows_them() {
        samples.save(plan, StepKey.BRINGS, mathematics(4, "A course"));
        open(StepKey.BRINGS);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith("Show all"))));
        elsewhere(mathematics(2, "A course"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("What shows it")), "A project");
        assertShown(
                "Mathematics (skill): level 2.0, shown by: A course",
                "Mathematics (skill): level 4.0, shown by: A project");
    }

    @Test
    @SuppressWarnings("unchecked")
    void both_currencies_are_shown_even_without_a_floor() {
        elsewhere(MattersAnswer.EMPTY);
        open(StepKey.MATTERS);
        elsewhere(MattersAnswer.EMPTY.withCurrency("CHF"));
        _setValue((Select<String>) _get(Select.class, spec -> spec.withLabel("Currency")), "EUR");
        assertShown("CHF", "EUR");
    }

    @Test
    @SuppressWarnings("unchecked")
    void both_trails_are_shown_by_name() {
        open(StepKey.CHOICE);
        elsewhere(new ChoiceAnswer("role-first", ""));
        var cards = (ChoiceCards<Trail>) _get(ChoiceCards.class);
        _setValue(cards, trail("direct"));
        assertShown("Role first", "Direct");
    }

    @Test
    void who_says_the_very_same_in_two_windows_is_not_asked() {
        open(StepKey.HERE);
        elsewhere(wizard().here().withEmployer("A bank"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Employer")), "A bank");
        assertThat(_find(Dialog.class)).isEmpty();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Employer")), "Another bank");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(wizard().here().employer()).isEqualTo("Another bank");
    }

    private void open(StepKey step) {
        UI.getCurrent().navigate(PlanningNavigation.addressOf(plan, step));
    }

    /** As another window would save it. */
    private void elsewhere(Answer answer) {
        var step = StepKey.ORDER.stream()
                .filter(key -> wizard().step(key).answer().getClass() == answer.getClass())
                .findFirst()
                .orElseThrow();
        samples.plans().save(plan, step, answer, wizard().step(step).version());
    }

    private static void assertShown(String theirs, String mine) {
        var versions = _find(_get(Dialog.class), UnorderedList.class).stream()
                .map(ConflictViewTest::lines)
                .toList();
        assertThat(versions.getFirst()).contains(theirs).doesNotContain(mine);
        assertThat(versions.getLast()).contains(mine).doesNotContain(theirs);
    }

    private static String lines(UnorderedList list) {
        return String.join(
                "\n",
                _find(list, ListItem.class).stream().map(ListItem::getText).toList());
    }

    private static BringsAnswer mathematics(double level, String proof) {
        var element = "2.A.1.e";
        return new BringsAnswer(Map.of(element, level), Map.of(element, proof), List.of(), List.of());
    }

    private Trail trail(String key) {
        return context.getBean(TrailQueries.class)
                .of(plan)
                .flatMap(trails -> trails.trail(key))
                .orElseThrow();
    }

    private static String words(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private WizardState wizard() {
        return context.getBean(PlanQueries.class).wizard(plan).orElseThrow();
    }
}
