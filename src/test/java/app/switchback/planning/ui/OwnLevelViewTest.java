package app.switchback.planning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.BringsAnswer;
import app.switchback.planning.application.PlanQueries;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A level of one's own and what shows it (S16). */
@As(Persona.ADA)
class OwnLevelViewTest extends ViewTest {
    private static final String MATHEMATICS = "2.A.1.e";

    private PlanId plan;

    @BeforeEach
    void a_level_of_ones_own_with_its_proof() {
        var samples = SamplePlans.in(context);
        plan = samples.analyst();
        var own = new BringsAnswer(Map.of(MATHEMATICS, 4.0), Map.of(MATHEMATICS, "A course"), List.of(), List.of());
        samples.save(plan, StepKey.BRINGS, own);
        UI.getCurrent().navigate(PlanningNavigation.addressOf(plan, StepKey.BRINGS));
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith("Show all"))));
    }

    @Test
    void what_shows_it_stays_when_the_level_is_set_again() {
        _setValue(slider(), 6);

        assertThat(proof().getValue()).isEqualTo("A course");
        assertThat(brings().levels()).containsEntry(MATHEMATICS, 6.0);
        assertThat(brings().proofs()).containsEntry(MATHEMATICS, "A course");
    }

    @Test
    void what_was_refused_stays_too() {
        _setValue(proof(), "x".repeat(201));
        _setValue(slider(), 6);

        assertThat(proof().getValue()).hasSize(201);
        assertThat(proof().isInvalid()).isTrue();
    }

    @Test
    void who_goes_back_to_the_usual_level_takes_what_shows_it_along() {
        _click(_get(Button.class, spec -> spec.withText("Back to the usual level")));

        assertThat(_find(TextField.class, spec -> spec.withLabel("What shows it")))
                .isEmpty();
        assertThat(brings()).isEqualTo(BringsAnswer.EMPTY);
        _setValue(slider(), 6);
        assertThat(proof().getValue()).isEmpty();
    }

    private static IntegerSlider slider() {
        return _get(
                IntegerSlider.class,
                spec -> spec.withPredicate(
                        slider -> slider.getAriaLabel().orElse("").equals("Your level of Mathematics, skill")));
    }

    private static TextField proof() {
        return _get(TextField.class, spec -> spec.withLabel("What shows it"));
    }

    private BringsAnswer brings() {
        return context.getBean(PlanQueries.class).wizard(plan).orElseThrow().brings();
    }
}
