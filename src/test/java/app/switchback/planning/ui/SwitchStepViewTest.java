package app.switchback.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@As(Persona.ADA)
class SwitchStepViewTest extends ViewTest {
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

    private static String step(PlanId plan) {
        UI.getCurrent().navigate("plans");
        UI.getCurrent().navigate(PlanningNavigation.addressOf(plan, StepKey.SWITCH));
        return PathsStepViewTest.page();
    }
}
