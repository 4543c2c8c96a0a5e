package app.switchback.planning.ui;

import static com.github.mvysny.kaributesting.v10.ComboBoxKt._fireCustomValueSet;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.TitleMatch;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.application.PlanQueries;
import app.switchback.planning.application.WizardState;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever goes on leaves nothing behind that is on the page and nowhere else. */
@As(Persona.ADA)
class RefusedInputViewTest extends ViewTest {
    private SamplePlans samples;
    private PlanId plan;

    @BeforeEach
    void a_plan_with_both_ends() {
        samples = SamplePlans.in(context);
        plan = samples.analyst();
    }

    @Test
    void nobody_goes_on_past_an_employer_that_was_refused() {
        open(StepKey.HERE);
        _setValue(employer(), "x".repeat(201));

        goOn("This is me");

        assertThat(title()).isEqualTo("Where are you now?");
        assertThat(employer().getValue()).hasSize(201);
    }

    @Test
    void whoever_leaves_a_step_with_a_refused_field_is_asked_first() {
        open(StepKey.HERE);
        _setValue(employer(), "x".repeat(201));

        UI.getCurrent().navigate("plans");
        assertThat(title()).isEqualTo("Where are you now?");
        _click(_get(Button.class, spec -> spec.withText("Stay here")));
        assertThat(employer().getValue()).hasSize(201);

        UI.getCurrent().navigate("plans");
        _click(_get(Button.class, spec -> spec.withText("Leave without it")));
        assertThat(title()).isEqualTo("Your plans");
    }

    @Test
    void whoever_leaves_a_step_where_all_is_kept_is_not_asked() {
        open(StepKey.HERE);
        _setValue(employer(), "Initech");

        UI.getCurrent().navigate("plans");

        assertThat(title()).isEqualTo("Your plans");
    }

    @Test
    void nobody_goes_on_past_a_role_that_was_refused() {
        open(StepKey.HERE);
        _fireCustomValueSet(role(), "x".repeat(201));

        goOn("This is me");

        assertThat(title()).isEqualTo("Where are you now?");
        assertThat(role().isInvalid()).isTrue();
    }

    @Test
    void the_former_role_typed_anew_is_taken_after_another_was_refused() {
        open(StepKey.HERE);
        var former = role().getValue();
        _fireCustomValueSet(role(), "x".repeat(201));

        assertThat(role().getValue()).isNotEqualTo(former); // else the browser would see no change
        _setValue(role(), former);

        assertThat(role().isInvalid()).isFalse();
        goOn("This is me");
        assertThat(title()).isEqualTo("Where do you want to be?");
    }

    @Test
    void nobody_goes_on_past_a_floor_out_of_range() {
        open(StepKey.MATTERS);
        _setValue(floor(), 10_000_001.0);

        goOn("Show me the trails");

        assertThat(title()).isEqualTo("What matters to you?");
        assertThat(wizard().matters().floor()).isEqualTo(100_000);
    }

    @Test
    void a_number_that_the_browser_cannot_read_is_refused_and_changes_nothing() {
        open(StepKey.MATTERS);
        type(floor(), "95,000");

        assertThat(floor().isInvalid()).isTrue();
        assertThat(errorOf(floor())).startsWith("Digits only, please");
        assertThat(wizard().matters().floor()).isEqualTo(100_000);
        goOn("Show me the trails");
        assertThat(title()).isEqualTo("What matters to you?");
    }

    @Test
    void an_unreadable_number_that_is_taken_out_leaves_nothing() {
        open(StepKey.MATTERS);
        type(floor(), "95,000");
        type(floor(), "");

        assertThat(floor().isInvalid()).isFalse();
        assertThat(wizard().matters().floor()).isNull();
        goOn("Show me the trails");
        assertThat(title()).isNotEqualTo("What matters to you?");
    }

    @Test
    void a_part_of_a_number_is_refused_and_a_whole_one_is_taken() {
        open(StepKey.MATTERS);
        _setValue(floor(), 1.5);
        assertThat(floor().isInvalid()).isTrue();
        assertThat(wizard().matters().floor()).isEqualTo(100_000);
        _setValue(floor(), 95_000.0);
        assertThat(floor().isInvalid()).isFalse();
        assertThat(wizard().matters().floor()).isEqualTo(95_000);
    }

    @Test
    void a_conflict_on_the_field_that_enter_left_is_answered_before_anybody_goes_on() { // BR-02
        open(StepKey.HERE);
        var onward = _get(Button.class, spec -> spec.withText("This is me"));
        var employer = employer();
        var elsewhere = wizard();
        samples.plans()
                .save(
                        plan,
                        StepKey.HERE,
                        elsewhere.here().withEmployer("From the other window"),
                        elsewhere.step(StepKey.HERE).version());

        employer.setValue("From this window"); // both events come with one request
        onward.click();

        assertThat(title()).isEqualTo("Where are you now?");
        assertThat(_find(Dialog.class)).hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("Take mine")));
        goOn("This is me");
        assertThat(title()).isEqualTo("Where do you want to be?");
        assertThat(wizard().here().employer()).isEqualTo("From this window");
    }

    /** Text that is no number reaches the server as text beside an empty value. */
    private static void type(NumberField field, String text) {
        var element = field.getElement();
        element.setProperty("_inputElementValue", text);
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "unparsable-change", JacksonUtils.createObjectNode()));
    }

    private static String errorOf(NumberField field) {
        return field.getElement().getProperty("errorMessage");
    }

    private void open(StepKey step) {
        UI.getCurrent().navigate(PlanningNavigation.addressOf(plan, step));
    }

    private static void goOn(String verb) {
        _click(_get(Button.class, spec -> spec.withText(verb)));
    }

    private static String title() {
        return _get(H1.class).getText();
    }

    private static TextField employer() {
        return _get(TextField.class, spec -> spec.withLabel("Employer"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<TitleMatch> role() {
        return _get(ComboBox.class, spec -> spec.withLabel("Your role today"));
    }

    private static NumberField floor() {
        return _get(NumberField.class, spec -> spec.withLabel("Lowest yearly pay I accept"));
    }

    private WizardState wizard() {
        return context.getBean(PlanQueries.class).wizard(plan).orElseThrow();
    }
}
