package app.switchback.planning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.SwitchAnswer;
import app.switchback.planning.application.PlanList;
import app.switchback.planning.application.PlanQueries;
import app.switchback.planning.application.TrailQueries;
import app.switchback.planning.application.WizardState;
import app.switchback.planning.trails.Hint;
import app.switchback.planning.trails.Level;
import app.switchback.planning.trails.Start;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kinds of start are tried out: what was said for another kind is kept, but counts and shows only while it is asked for. */
@As(Persona.ADA)
class HiddenAnswersViewTest extends ViewTest {
    private SamplePlans samples;
    private PlanId plan;

    @BeforeEach
    void a_senior_in_a_big_bank() {
        samples = SamplePlans.in(context);
        plan = samples.analyst();
        save(StepKey.HERE, here().withLevel(Level.SENIOR).withEmployer("A big bank"));
    }

    @Test
    void who_studies_gets_no_rule_of_thumb_for_the_size_of_an_employer() {
        assertThat(hints()).contains("S12");
        become(Start.Kind.STUDENT);
        assertThat(hints()).doesNotContain("S12");
    }

    @Test
    void who_studies_reads_nothing_of_the_former_job_in_review_side_panel_and_list() {
        become(Start.Kind.STUDENT);

        open(StepKey.REVIEW);
        assertThat(PathsStepViewTest.page()).doesNotContain("A big bank", "Senior", "1,000 or more", "Finance");
        open(StepKey.THERE);
        assertThat(PathsStepViewTest.page()).doesNotContain("Finance");
        assertThat(context.getBean(PlanList.class).rows().getFirst().here().industry())
                .isNull();
    }

    @Test
    @SuppressWarnings("unchecked")
    void who_comes_back_to_the_former_kind_finds_everything_again() {
        become(Start.Kind.STUDENT);
        open(StepKey.HERE);

        _setValue(
                (Select<Start.Kind>) _get(Select.class, spec -> spec.withLabel("What you do now")),
                Start.Kind.EMPLOYED);

        assertThat(_get(TextField.class, spec -> spec.withLabel("Employer")).getValue())
                .isEqualTo("A big bank");
        assertThat(wizard().here()).isEqualTo(here());
    }

    @Test
    void a_soldier_stands_in_government_on_the_step_that_names_the_switch() {
        become(Start.Kind.MILITARY);
        open(StepKey.SWITCH);

        assertThat(PathsStepViewTest.text(_get(SwitchAxes.class)))
                .contains("Government", "→ Software and internet", "changes")
                .doesNotContain("No industry", "Finance");
    }

    @Test
    void who_studies_leaves_no_industry_and_keeps_none() {
        become(Start.Kind.STUDENT);
        open(StepKey.SWITCH);

        assertThat(PathsStepViewTest.text(_get(SwitchAxes.class)))
                .contains("Software and internet", "there was none before")
                .doesNotContain("stays");
    }

    @Test
    void what_a_researcher_said_of_the_lab_is_no_part_of_another_start() {
        save(StepKey.SWITCH, SwitchAnswer.EMPTY.withLab(true));
        open(StepKey.REVIEW);
        assertThat(PathsStepViewTest.page()).doesNotContain("my lab is my industry");
    }

    private void become(Start.Kind kind) {
        save(StepKey.HERE, here().withKind(kind));
    }

    private List<String> hints() {
        return context.getBean(TrailQueries.class).of(plan).orElseThrow().hints().stream()
                .map(Hint::source)
                .toList();
    }

    private void open(StepKey step) {
        UI.getCurrent().navigate("plans");
        UI.getCurrent().navigate(PlanningNavigation.addressOf(plan, step));
    }

    private void save(StepKey step, Answer answer) {
        samples.plans().save(plan, step, answer, wizard().step(step).version());
    }

    private HereAnswer here() {
        return (HereAnswer) wizard().step(StepKey.HERE).answer();
    }

    private WizardState wizard() {
        return context.getBean(PlanQueries.class).wizard(plan).orElseThrow();
    }
}
