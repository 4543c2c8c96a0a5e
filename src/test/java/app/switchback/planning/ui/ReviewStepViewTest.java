package app.switchback.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.application.PlanQueries;
import app.switchback.planning.trails.Wish;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The last look says what somebody answered, and no more. */
@As(Persona.ADA)
class ReviewStepViewTest extends ViewTest {
    @Test
    void weights_that_nobody_moved_are_one_line() {
        var plan = SamplePlans.in(context).analyst();
        assertThat(review(plan))
                .contains("Nothing weighed: all wishes count the same.")
                .doesNotContain("somewhat");
        UI.getCurrent().setLocale(Locale.GERMAN);
        assertThat(review(plan)).contains("Nichts gewichtet: Alle Wünsche zählen gleich viel.");
    }

    @Test
    void weights_stand_each_by_itself_once_one_was_moved() {
        var plan = SamplePlans.in(context).analyst();
        var before = context.getBean(PlanQueries.class).wizard(plan).orElseThrow();
        SamplePlans.in(context)
                .plans()
                .save(
                        plan,
                        StepKey.MATTERS,
                        before.matters().withWeight(Wish.MONTHS, 4),
                        before.step(StepKey.MATTERS).version());
        assertThat(review(plan)).contains("matters a lot", "somewhat").doesNotContain("Nothing weighed");
    }

    private static String review(PlanId plan) {
        UI.getCurrent().navigate("plans");
        UI.getCurrent().navigate(PlanningNavigation.addressOf(plan, StepKey.REVIEW));
        return PathsStepViewTest.page();
    }
}
