package app.switchback.planning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.IndustryId;
import app.switchback.designsystem.Folded;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.SwitchAnswer;
import app.switchback.planning.application.PlanQueries;
import app.switchback.planning.application.PlanService;
import app.switchback.planning.trails.Classification.Reading;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.SwitchKind;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.Shown;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(Persona.ADA)
class SwitchStepViewTest extends ViewTest {
    @Autowired
    PlanService plans;

    @Autowired
    PlanQueries queries;

    private SamplePlans samples;

    @BeforeEach
    void services() {
        samples = SamplePlans.in(context);
    }

    @Test
    void a_move_within_the_employer_is_promised_where_its_trail_is_built() {
        assertThat(step(samples.analyst())).contains("inside the company");
    }

    @Test
    void no_move_within_the_employer_is_promised_where_none_is_built() {
        assertThat(step(samples.industryOnly())).doesNotContain("inside the company");
    }

    @Test
    void whether_the_lab_counts_can_be_answered_and_answered_otherwise() {
        var plan = samples.analyst();
        var here = queries.wizard(plan).orElseThrow();
        plans.save(
                plan,
                StepKey.HERE,
                here.here().withKind(Start.Kind.RESEARCHER).withIndustry(new IndustryId("academia-research")),
                here.step(StepKey.HERE).version());
        assertThat(step(plan)).contains("Both at once");

        _setValue(lab(), reading(false));
        assertThat(step(plan)).contains("A role switch");
        assertThat(lab().getValue()).isEqualTo(reading(false));

        _setValue(lab(), reading(true));
        assertThat(step(plan)).contains("Both at once");
    }

    @Test
    void a_reading_of_ones_own_is_kept_by_going_on() {
        var plan = samples.analyst();
        step(plan);
        unfold();
        _setValue(own(), SwitchKind.ROLE);
        _setValue(_get(TextArea.class), "My bank builds software");

        goOn();

        assertThat(given(plan).overruled()).isEqualTo(SwitchKind.ROLE);
        assertThat(given(plan).reason()).isEqualTo("My bank builds software");
        assertThat(title()).isEqualTo("What do you bring?");
    }

    @Test
    void nobody_goes_on_past_a_reading_of_their_own_without_a_reason() {
        var plan = samples.analyst();
        step(plan);
        unfold();
        _setValue(own(), SwitchKind.NONE);

        goOn();

        assertThat(title()).isEqualTo("What kind of switch is that?");
        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("Say why in a few words");
        assertThat(Shown.focused()).isSameAs(_get(TextArea.class));
        _setValue(_get(TextArea.class), "x".repeat(3000));
        goOn();
        _setValue(_get(TextArea.class), "It stays the same work");
        goOn();
        assertThat(title()).isEqualTo("What do you bring?");
        assertThat(given(plan).overruled()).isEqualTo(SwitchKind.NONE);
    }

    @Test
    void whoever_only_looks_at_the_other_readings_goes_on_as_before() {
        var plan = samples.analyst();
        step(plan);
        unfold();

        goOn();

        assertThat(title()).isEqualTo("What do you bring?");
        assertThat(given(plan).overruled()).isNull();
    }

    private static void unfold() {
        _get(Folded.class).setOpened(true);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<SwitchKind> own() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Then it is"));
    }

    private static void goOn() {
        _click(_get(Button.class, spec -> spec.withPredicate(button -> button.hasThemeName("primary"))));
    }

    private static String title() {
        return _get(H1.class).getText();
    }

    private SwitchAnswer given(PlanId plan) {
        return queries.wizard(plan).orElseThrow().whatSwitch();
    }

    private static Reading reading(boolean labCounts) {
        return lab().getListDataView()
                .getItems()
                .filter(reading -> reading.labCounts() == labCounts)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Reading> lab() {
        return _get(RadioButtonGroup.class, spec -> spec.withClasses("choice-cards"));
    }

    private static String step(PlanId plan) {
        UI.getCurrent().navigate("plans");
        UI.getCurrent().navigate(PlanningNavigation.addressOf(plan, StepKey.SWITCH));
        return PathsStepViewTest.page();
    }
}
