package app.switchback.planning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.application.PlanList;
import app.switchback.planning.trails.Level;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Further targets become drafts when the person goes on (BR-05). */
@As(Persona.ADA)
class FurtherTargetsViewTest extends ViewTest {
    private PlanId plan;

    @BeforeEach
    void another_target_is_asked_for() {
        plan = SamplePlans.in(context).analyst();
        UI.getCurrent().navigate(PlanningNavigation.addressOf(plan, StepKey.THERE));
        _click(_get(Button.class, spec -> spec.withText("Add another target")));
    }

    @Test
    void a_target_that_says_nothing_is_not_announced_as_a_draft_and_becomes_none() {
        assertThat(PathsStepViewTest.page()).doesNotContain("becomes a draft");
        seniority(0, Level.LEAD); // saves the targets, the empty one among them

        _click(_get(Button.class, spec -> spec.withText("That is my target")));

        assertThat(context.getBean(PlanList.class).rows()).hasSize(1);
    }

    @Test
    void a_target_that_says_something_is_announced_and_becomes_a_draft() {
        seniority(1, Level.LEAD);
        assertThat(PathsStepViewTest.page()).contains("The second target becomes a draft");

        _click(_get(Button.class, spec -> spec.withText("That is my target")));

        assertThat(context.getBean(PlanList.class).rows()).hasSize(2);
    }

    @SuppressWarnings("unchecked")
    private static void seniority(int target, Level level) {
        _setValue(
                (Select<Level>) _find(Select.class, spec -> spec.withLabel("How senior"))
                        .get(target),
                level);
    }
}
