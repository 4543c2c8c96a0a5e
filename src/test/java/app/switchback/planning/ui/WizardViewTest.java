package app.switchback.planning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.application.PlanQueries;
import app.switchback.planning.application.PlanService;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(Persona.ADA)
class WizardViewTest extends ViewTest {
    @Autowired
    PlanService plans;

    @Autowired
    PlanQueries queries;

    @Test
    void an_answer_is_saved_when_its_field_is_left_and_is_there_after_a_reload() {
        var plan = plans.start("A plan");
        open(plan, StepKey.HERE);
        _setValue(employer(), "A bank");
        open(plan, StepKey.HERE);
        assertThat(employer().getValue()).isEqualTo("A bank");
    }

    @Test
    void text_that_is_too_long_is_refused_by_its_field_and_kept_there() {
        var plan = plans.start("A plan");
        open(plan, StepKey.HERE);
        _setValue(employer(), "x".repeat(10_000));
        assertThat(employer().isInvalid()).isTrue();
        assertThat(employer().getValue()).hasSize(10_000);
        assertThat(stored(plan).employer()).isEmpty();
    }

    @Test
    void script_and_right_to_left_text_stay_text() { // A19
        var strange = "<img src=x onerror=alert(1)> \u202E 🧗🏽 ' or 1=1 --";
        var plan = plans.start("A plan");
        open(plan, StepKey.HERE);
        _setValue(employer(), strange);
        assertThat(stored(plan).employer()).isEqualTo(strange);
    }

    @Test
    void a_second_window_is_asked_which_answer_holds() {
        var plan = plans.start("A plan");
        open(plan, StepKey.HERE);
        var elsewhere = queries.wizard(plan).orElseThrow().step(StepKey.HERE);
        plans.save(plan, StepKey.HERE, HereAnswer.EMPTY.withEmployer("From the other window"), elsewhere.version());
        _setValue(employer(), "From this window");
        assertThat(_find(Dialog.class)).hasSize(1);
        assertThat(stored(plan).employer()).isEqualTo("From the other window");
        _click(_get(Button.class, spec -> spec.withText("Take mine")));
        assertThat(stored(plan).employer()).isEqualTo("From this window");
    }

    @Test
    void going_on_says_what_is_still_open() {
        var plan = plans.start("A plan");
        open(plan, StepKey.HERE);
        _click(_get(Button.class, spec -> spec.withText("This is me")));
        assertThat(_get(H1.class).getText()).isEqualTo("Where are you now?");
    }

    @Test
    void a_step_or_a_plan_that_is_not_there_is_not_found() {
        var plan = plans.start("A plan");
        for (var address : new String[] {"plans/" + plan + "/nowhere", "plans/no-id/here"}) {
            UI.getCurrent().navigate(address);
            assertThat(_get(H1.class).getText()).isNotEqualTo("Where are you now?");
            UI.getCurrent().navigate("plans");
        }
    }

    private static void open(PlanId plan, StepKey step) {
        UI.getCurrent().navigate("plans");
        UI.getCurrent().navigate(PlanningNavigation.addressOf(plan, step));
    }

    private static TextField employer() {
        return _get(TextField.class, spec -> spec.withLabel("Employer"));
    }

    private HereAnswer stored(PlanId plan) {
        return queries.wizard(plan).orElseThrow().here();
    }
}
