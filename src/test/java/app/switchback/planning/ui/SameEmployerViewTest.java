package app.switchback.planning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.IndustryId;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.TargetAnswer;
import app.switchback.planning.application.PlanList;
import app.switchback.planning.application.PlanQueries;
import app.switchback.planning.application.TrailQueries;
import app.switchback.planning.application.WizardState;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** "With my present employer" counts while there is one, and follows it into its industry (S5). */
@As(Persona.ADA)
class SameEmployerViewTest extends ViewTest {
    private static final IndustryId FINANCE = new IndustryId("financial-services");
    private static final IndustryId SOFTWARE = new IndustryId("software-internet");
    private static final IndustryId HEALTH = new IndustryId("healthcare");

    private SamplePlans samples;
    private PlanId plan;

    @BeforeEach
    void a_plan_with_both_ends() {
        samples = SamplePlans.in(context);
        plan = samples.analyst();
    }

    @Test
    void the_industry_is_the_present_one() {
        stay();

        assertThat(target().industry()).isEqualTo(FINANCE);
        assertThat(_find(ComboBox.class, spec -> spec.withLabel("The industry")))
                .isEmpty();
    }

    @Test
    void another_industry_to_start_from_takes_the_target_along() {
        stay();
        save(StepKey.HERE, here().withIndustry(HEALTH));

        assertThat(target().industry()).isEqualTo(HEALTH);
        assertThat(context.getBean(PlanList.class).rows().getFirst().there().industry())
                .isEqualTo(HEALTH);
        open(StepKey.THERE);
        assertThat(PathsStepViewTest.page()).contains("Health").doesNotContain("Finance");
    }

    @ParameterizedTest
    @EnumSource(names = {"SELF_EMPLOYED", "STUDENT"})
    void who_has_no_employer_any_more_says_the_industry_again(Start.Kind kind) {
        stay();
        save(StepKey.HERE, here().withKind(kind));

        assertThat(target().sameEmployer()).isFalse();
        assertThat(target().industry()).isEqualTo(SOFTWARE);
        assertThat(trails().ranked()).extracting(Trail::kind).doesNotContain(Trail.Kind.INTERNAL);
        open(StepKey.THERE);
        assertThat(_find(Checkbox.class, spec -> spec.withLabel("With my present employer")))
                .isEmpty();
        assertThat(_find(ComboBox.class, spec -> spec.withLabel("The industry")))
                .hasSize(1);
    }

    @Test
    void it_may_be_ticked_before_the_present_industry_is_said() {
        save(StepKey.HERE, here().withIndustry(null));
        stay();
        goOn();
        assertThat(_get(H1.class).getText()).isEqualTo("What kind of switch is that?");
        assertThat(wizard().hasBothEnds()).isFalse();

        save(StepKey.HERE, here().withIndustry(HEALTH));

        assertThat(wizard().hasBothEnds()).isTrue();
        assertThat(target().industry()).isEqualTo(HEALTH);
    }

    @Test
    void a_tick_taken_back_brings_the_former_industry_back() {
        stay();
        _setValue(sameEmployer(), false);

        assertThat(target().industry()).isEqualTo(SOFTWARE);
    }

    private void stay() {
        open(StepKey.THERE);
        _setValue(sameEmployer(), true);
    }

    private static Checkbox sameEmployer() {
        return _get(Checkbox.class, spec -> spec.withLabel("With my present employer"));
    }

    private static void goOn() {
        _click(_get(Button.class, spec -> spec.withText("That is my target")));
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

    private TargetAnswer target() {
        return wizard().there().first();
    }

    private Trails trails() {
        return context.getBean(TrailQueries.class).of(plan).orElseThrow();
    }

    private WizardState wizard() {
        return context.getBean(PlanQueries.class).wizard(plan).orElseThrow();
    }
}
