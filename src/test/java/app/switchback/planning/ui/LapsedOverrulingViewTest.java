package app.switchback.planning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.IndustryId;
import app.switchback.designsystem.Notice;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.application.PlanQueries;
import app.switchback.planning.application.PlanService;
import app.switchback.planning.trails.SwitchKind;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(Persona.ADA)
class LapsedOverrulingViewTest extends ViewTest {
    @Autowired
    PlanService plans;

    @Autowired
    PlanQueries queries;

    private PlanId plan;

    @BeforeEach
    void an_overruled_plan() {
        plan = SamplePlans.in(context).analyst();
        overrule(SwitchKind.ROLE, "The bank builds software, really");
    }

    @Test
    void while_the_ends_stay_nothing_is_said_about_lapsing() {
        open();
        assertThat(step()).contains("Your own reading", "A role switch").doesNotContain("another start or target");
    }

    @Test
    void another_start_makes_our_reading_count_again_and_the_step_says_why() {
        move();

        open();
        differently().setOpened(true);

        assertThat(step())
                .contains("You read this as “A role switch”, but that was about another start or target")
                .contains("Both at once: role and industry")
                .contains("“A role switch” lapsed, since the start or the target changed")
                .doesNotContain("Your own reading");
    }

    @Test
    void who_still_sees_it_differently_says_so_again() {
        move();
        overrule(SwitchKind.INDUSTRY, "The work stays the same");

        open();
        assertThat(_find(Notice.class)).isEmpty();
        assertThat(queries.wizard(plan).orElseThrow().overruled()).contains(SwitchKind.INDUSTRY);
    }

    /** Another industry to start from, as another window would save it. */
    private void move() {
        var here = queries.wizard(plan).orElseThrow();
        plans.save(
                plan,
                StepKey.HERE,
                here.here().withIndustry(new IndustryId("healthcare")),
                here.step(StepKey.HERE).version());
    }

    @SuppressWarnings("unchecked")
    private void overrule(SwitchKind kind, String reason) {
        open();
        differently().setOpened(true);
        _setValue((RadioButtonGroup<SwitchKind>) _get(RadioButtonGroup.class), kind);
        _setValue(_get(TextArea.class), reason);
        _click(_get(Button.class, spec -> spec.withText("Keep my reading")));
    }

    private static Details differently() {
        return _get(
                Details.class,
                spec -> spec.withPredicate(details -> details.getSummaryText().equals("I see it differently")));
    }

    private void open() {
        UI.getCurrent().navigate("plans");
        UI.getCurrent().navigate(PlanningNavigation.addressOf(plan, StepKey.SWITCH));
    }

    private static String step() {
        return PathsStepViewTest.page();
    }
}
