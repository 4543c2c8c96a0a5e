package app.switchback.planning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.designsystem.ChoiceCards;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.ChoiceAnswer;
import app.switchback.planning.application.PlanQueries;
import app.switchback.planning.application.TrailQueries;
import app.switchback.planning.trails.Trail;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.Shown;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@As(Persona.ADA)
class ChoiceStepViewTest extends ViewTest {
    private SamplePlans samples;

    @BeforeEach
    void services() {
        samples = SamplePlans.in(context);
    }

    @Test
    void no_trail_is_taken_that_nobody_chose() {
        var plan = samples.analyst();
        open(plan);
        goOn();

        assertThat(cards().getValue()).isNull();
        assertThat(cards().getErrorMessage()).isEqualTo("Choose one of the trails first.");
        assertThat(Shown.focused()).isSameAs(cards());
        assertThat(choice(plan)).isEqualTo(ChoiceAnswer.EMPTY);
    }

    @Test
    void a_chosen_trail_is_kept_at_once_and_needs_no_reason() {
        var plan = samples.analyst();
        open(plan);
        var first = context.getBean(TrailQueries.class)
                .of(plan)
                .orElseThrow()
                .ranked()
                .getFirst();

        _setValue(cards(), first);
        assertThat(choice(plan)).isEqualTo(new ChoiceAnswer(first.key(), ""));
        assertThat(_get(TextArea.class).getLabel()).isEqualTo("Why this one (optional)");
        goOn();
        assertThat(_find(TextArea.class)).isEmpty();
    }

    @Test
    void a_reason_is_kept_when_its_field_is_left() {
        var plan = samples.analyst();
        samples.save(plan, StepKey.CHOICE, new ChoiceAnswer("direct", ""));
        open(plan);

        _setValue(_get(TextArea.class), "My manager likes it");

        assertThat(choice(plan)).isEqualTo(new ChoiceAnswer("direct", "My manager likes it"));
    }

    @Test
    void a_reason_that_is_too_long_is_refused_by_its_field_and_stays_in_it() { // A19
        var plan = samples.analyst();
        samples.save(plan, StepKey.CHOICE, new ChoiceAnswer("direct", "short"));
        open(plan);
        var field = _get(TextArea.class);

        _setValue(field, "x".repeat(10_000));

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getValue()).hasSize(10_000);
        assertThat(choice(plan).why()).isEqualTo("short");
    }

    @Test
    void nobody_goes_on_past_a_reason_that_was_refused() {
        var plan = samples.analyst();
        samples.save(plan, StepKey.CHOICE, new ChoiceAnswer("direct", "short"));
        open(plan);
        _setValue(_get(TextArea.class), "x".repeat(2001));

        goOn();

        assertThat(_get(TextArea.class).getValue()).hasSize(2001);
        _setValue(_get(TextArea.class), "short enough");
        goOn();
        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(choice(plan).why()).isEqualTo("short enough");
    }

    @Test
    void nobody_goes_on_without_a_trail() {
        var plan = samples.analyst();
        samples.save(plan, StepKey.CHOICE, new ChoiceAnswer("bridge:gone", ""));
        open(plan);

        goOn();

        assertThat(cards().isInvalid()).isTrue();
        assertThat(cards().getErrorMessage()).isEqualTo("Choose one of the trails first.");
        assertThat(choice(plan).trail()).isEqualTo("bridge:gone");
    }

    private static void open(PlanId plan) {
        UI.getCurrent().navigate(PlanningNavigation.addressOf(plan, StepKey.CHOICE));
    }

    private static void goOn() {
        _click(_get(Button.class, spec -> spec.withText("Take this trail")));
    }

    @SuppressWarnings("unchecked")
    private static ChoiceCards<Trail> cards() {
        return _get(ChoiceCards.class);
    }

    private ChoiceAnswer choice(PlanId plan) {
        return context.getBean(PlanQueries.class).wizard(plan).orElseThrow().choice();
    }
}
