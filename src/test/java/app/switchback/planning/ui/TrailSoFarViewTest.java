package app.switchback.planning.ui;

import static com.github.mvysny.kaributesting.v10.ComboBoxKt._fireCustomValueSet;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.ChoiceAnswer;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.Shown;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The side of the wizard says what the answers come to at this moment. */
@As(Persona.ADA)
class TrailSoFarViewTest extends ViewTest {
    private SamplePlans samples;

    @BeforeEach
    void services() {
        samples = SamplePlans.in(context);
    }

    @Test
    void the_trail_that_stands_first_is_drawn_once_there_are_trails() {
        open(samples.analyst(), StepKey.MATTERS);
        assertThat(side()).contains("Stands first so far: ").doesNotContain("The trails between them come");
        assertThat(Shown.page().select(".trail-so-far-picture .small-trail-map:not([aria-hidden])"))
                .isNotEmpty();
    }

    @Test
    void the_chosen_trail_is_drawn_after_the_choice() {
        var plan = samples.analyst();
        samples.save(plan, StepKey.CHOICE, new ChoiceAnswer("direct", ""));
        open(plan, StepKey.REVIEW);
        assertThat(side()).contains("Your choice: Direct.");
        UI.getCurrent().setLocale(Locale.GERMAN);
        open(plan, StepKey.CHOICE);
        assertThat(side()).contains("Deine Wahl: Direkt.");
    }

    @Test
    void only_the_ends_are_drawn_while_one_is_open() {
        open(samples.plans().start(""), StepKey.HERE);
        assertThat(side()).contains("An empty map");
    }

    @Test
    void a_plan_without_a_name_is_called_after_its_target_at_once() {
        open(samples.plans().start(""), StepKey.THERE);
        assertThat(name()).isEqualTo("New plan");
        _fireCustomValueSet(_get(ComboBox.class, spec -> spec.withLabel("The role")), "Qzxvkj engineer");
        assertThat(name()).isEqualTo("Qzxvkj engineer");
    }

    @Test
    void a_name_that_somebody_gave_stays() {
        open(samples.plans().start("My plan"), StepKey.THERE);
        _fireCustomValueSet(_get(ComboBox.class, spec -> spec.withLabel("The role")), "Qzxvkj engineer");
        assertThat(name()).isEqualTo("My plan");
    }

    private static String side() {
        return Shown.page().select(".trail-so-far").text();
    }

    private static String name() {
        return Shown.page().select(".wizard-frame-name").text();
    }

    private static void open(PlanId plan, StepKey step) {
        UI.getCurrent().navigate("plans");
        UI.getCurrent().navigate(PlanningNavigation.addressOf(plan, step));
    }
}
