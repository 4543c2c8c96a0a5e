package app.switchback.planning.ui;

import static app.switchback.planning.ui.PathsStepViewTest.page;
import static app.switchback.planning.ui.PathsStepViewTest.text;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.OccupationCode;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.BringsAnswer;
import app.switchback.planning.answers.RoleAnswer;
import app.switchback.planning.answers.TargetAnswer;
import app.switchback.planning.application.ChoiceOutcome;
import app.switchback.planning.application.PlanQueries;
import app.switchback.planning.trails.Leg;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(Persona.ADA)
class PlanViewTest extends ViewTest {
    @Autowired
    PlanQueries queries;

    private SamplePlans samples;

    @BeforeEach
    void services() {
        samples = SamplePlans.in(context);
    }

    @Test
    void a_decided_plan_shows_its_legs_its_gaps_and_the_reason() {
        open(samples.decided(samples.analyst(), "role-first", "I know the people"));

        assertThat(text(_get(LegLine.class)))
                .contains("Data Scientists in Finance and insurance")
                .contains("41,020")
                .contains("$123,570 median")
                .contains("estimated");
        assertThat(text(_get(LegGap.class)))
                .contains("Computers and Electronics")
                .contains("O*NET")
                .contains("41 technologies that job postings ask for and you still lack");
        assertThat(page())
                .contains("A rule of thumb of ours: 11.3\u00a0% of the role’s skills are new to you × 36 months");
        assertThat(page()).contains("I know the people").contains("Chosen ").contains("BLS OEWS, May 2024");
    }

    @Test
    void a_leg_without_a_new_role_has_no_gap() {
        open(samples.decided(samples.analyst(), "role-first", ""));
        @SuppressWarnings("unchecked")
        Select<Leg> select = _get(Select.class);

        _setValue(select, select.getListDataView().getItem(1));

        assertThat(text(_get(LegGap.class))).contains("no gap to close");
    }

    @Test
    void what_is_of_use_still_is_what_the_new_role_asks_for_though_the_industry_comes_first() {
        open(samples.decided(samples.analyst(), "industry-first", ""));
        var byIndustry = kept();
        open(samples.decided(samples.analyst(), "role-first", ""));

        assertThat(byIndustry).isNotEmpty().isEqualTo(kept());
    }

    private static List<String> kept() {
        return _get(UnorderedList.class, spec -> spec.withClasses("plan-kept"))
                .getChildren()
                .map(PathsStepViewTest::text)
                .toList();
    }

    @Test
    void a_draft_leads_on_to_the_wizard() {
        open(samples.plans().start("Draft"));

        assertThat(_find(WizardPage.class)).hasSize(1);
    }

    @Test
    void a_strangers_plan_and_one_that_never_was_look_alike() { // A01
        var bobs = Persona.BOB.does(() -> samples.decided(samples.analyst(), "direct", "Bob knows why"));
        open(bobs);
        var foreign = page();
        UI.getCurrent().navigate(PlanListView.class);
        open(new PlanId(UUID.randomUUID()));

        assertThat(foreign).isEqualTo(page()).doesNotContain("Bob knows why");
        assertThat(_find(LegLine.class)).isEmpty();
    }

    @Test
    void an_archived_plan_says_so() {
        var plan = samples.decided(samples.analyst(), "direct", "");
        samples.plans().archive(plan);
        open(plan);

        assertThat(page()).contains("This plan is archived");
    }

    @Test
    void other_answers_are_told_as_a_difference_until_todays_figures_are_taken() {
        var plan = samples.decided(samples.analyst(), "role-first", "Because");
        samples.save(plan, StepKey.BRINGS, new BringsAnswer(Map.of("2.C.4.a", 7.0), Map.of(), List.of(), List.of()));
        open(plan);

        assertThat(text(_get(NewerFigures.class))).contains("Leg 1: skill gap");
        _click(_get(Button.class, spec -> spec.withText("Take today’s figures")));
        assertThat(_find(NewerFigures.class)).isEmpty();
        assertThat(page()).contains("Because");
    }

    @Test
    void another_target_is_told_and_the_choice_is_not_carried_over_to_it() {
        var plan = samples.decided(samples.analyst(), "role-first", "I know the people");
        aim(plan, there -> there.withRole(new RoleAnswer("Baker", new OccupationCode("51-3011.00"))));
        open(plan);

        assertThat(text(_get(NewerFigures.class))).contains("leads elsewhere");
        assertThat(_find(Button.class, spec -> spec.withText("Take today’s figures")))
                .isEmpty();
        assertThat(samples.choices().recalculate(plan)).isEqualTo(new ChoiceOutcome.Gone());
        open(plan);
        assertThat(text(_get(LegLine.class))).contains("Data Scientists").doesNotContain("Bakers");
    }

    @Test
    void a_plan_whose_target_was_taken_away_says_that_its_trail_is_not_drawn() {
        var plan = samples.decided(samples.analyst(), "role-first", "");
        aim(plan, there -> TargetAnswer.EMPTY);
        open(plan);

        assertThat(text(_get(NewerFigures.class))).contains("not drawn any more");
    }

    private void aim(PlanId plan, UnaryOperator<TargetAnswer> change) {
        var wizard = queries.wizard(plan).orElseThrow();
        var there = wizard.there().with(0, change.apply(wizard.there().first()));
        samples.plans()
                .save(plan, StepKey.THERE, there, wizard.step(StepKey.THERE).version());
    }

    @Test
    void script_in_a_name_and_a_reason_is_text() { // A19
        var plan = samples.decided(samples.analyst(), "direct", "<script>alert(1)</script>");
        samples.plans().rename(plan, "<img src=x onerror=alert(1)>");
        open(plan);

        assertThat(page()).contains("<script>alert(1)</script>").contains("<img src=x onerror=alert(1)>");
    }

    @Test
    void the_page_speaks_german() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        for (var plan : List.of(samples.analyst(), samples.longNames(), samples.industryOnly())) {
            open(samples.decided(plan, "direct", ""));
            assertThat(page()).contains("Etappen").doesNotContain("!compare.");
        }
    }

    private static void open(PlanId plan) {
        UI.getCurrent().navigate(PlanningNavigation.addressOf(plan));
    }
}
