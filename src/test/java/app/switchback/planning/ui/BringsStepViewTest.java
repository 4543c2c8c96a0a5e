package app.switchback.planning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.RoleAnswer;
import app.switchback.planning.answers.TargetAnswer;
import app.switchback.planning.answers.ThereAnswer;
import app.switchback.planning.application.PlanService;
import app.switchback.planning.application.TrailQueries;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Start;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(Persona.ADA)
class BringsStepViewTest extends ViewTest {
    private static final String COMMAND_AND_CONTROL = "55-3015.00";

    @Autowired
    PlanService plans;

    @Autowired
    TrailQueries trails;

    @Test
    void a_soldier_brings_the_technologies_of_the_nearest_civilian_role() {
        open(plan(Start.Kind.MILITARY, COMMAND_AND_CONTROL));

        assertThat(used()).isNotEmpty();
    }

    @Test
    void one_more_technology_takes_none_of_a_soldiers_away() {
        var plan = plan(Start.Kind.MILITARY, COMMAND_AND_CONTROL);
        var before = shares(plan);
        open(plan);
        var more = sought().stream()
                .filter(name -> !used().contains(name))
                .findFirst()
                .orElseThrow();

        tick(more);

        assertThat(shares(plan)).contains(more).containsAll(before);
    }

    @Test
    void a_soldiers_levels_are_those_of_the_nearest_civilian_role() {
        open(plan(Start.Kind.MILITARY, COMMAND_AND_CONTROL));

        assertThat(_find(OwnLevelField.class))
                .isNotEmpty()
                .extracting(PathsStepViewTest::text)
                .anyMatch(said -> said.matches("(?s).*usual in your role [1-7].*"));
    }

    @Test
    void who_has_no_role_is_told_of_no_usual_level() {
        open(plan(Start.Kind.STUDENT, COMMAND_AND_CONTROL));

        assertThat(_find(OwnLevelField.class))
                .isNotEmpty()
                .extracting(PathsStepViewTest::text)
                .noneMatch(said -> said.contains("usual in your role"))
                .allMatch(said -> said.contains("you have not said yours, asked for"));
    }

    @Test
    void the_page_asks_about_the_very_things_that_the_engine_compares() {
        var plan = SamplePlans.in(context).analyst();
        open(plan);

        _click(_get(Button.class, spec -> spec.withText("Show all " + compared(plan))));

        assertThat(_find(OwnLevelField.class))
                .hasSize(compared(plan))
                .noneMatch(field -> PathsStepViewTest.text(field).contains("ability"));
    }

    @Test
    void technologies_stand_as_people_look_for_them_and_the_role_that_is_not_rated_has_its_name() {
        open(SamplePlans.in(context).analyst());

        assertThat(technologies().getListDataView().getItems().toList())
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(PathsStepViewTest.page()).contains("Your target, Data Scientists, is not rated itself");
    }

    private int compared(PlanId plan) {
        return trails.of(plan)
                .orElseThrow()
                .trail("direct")
                .orElseThrow()
                .legs()
                .getFirst()
                .skills()
                .of();
    }

    @Test
    void a_former_role_of_a_student_is_no_start_to_compare_with_here_as_in_the_engine() {
        open(plan(Start.Kind.STUDENT, "15-2041.00"));

        assertThat(used()).isEmpty();
    }

    private PlanId plan(Start.Kind kind, String role) {
        var samples = SamplePlans.in(context);
        var plan = plans.start("A plan");
        var words = new RoleAnswer("What I did", new OccupationCode(role));
        samples.save(plan, StepKey.HERE, HereAnswer.EMPTY.withKind(kind).withRole(words));
        samples.save(plan, StepKey.THERE, there());
        return plan;
    }

    private static ThereAnswer there() {
        var analyst = new RoleAnswer("Security analyst", new OccupationCode("15-1212.00"));
        return new ThereAnswer(
                List.of(new TargetAnswer(analyst, new IndustryId("consulting-accounting"), null, false)));
    }

    private List<String> shares(PlanId plan) {
        return trails.of(plan).orElseThrow().trail("direct").orElseThrow().legs().stream()
                .map(Leg::technologies)
                .flatMap(gap -> gap.shares().stream())
                .toList();
    }

    private static void tick(String name) {
        var ticked = new HashSet<>(used());
        ticked.add(name);
        _setValue(technologies(), ticked);
    }

    private static Set<String> used() {
        return technologies().getValue();
    }

    private static List<String> sought() {
        return technologies().getListDataView().getItems().toList();
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<String> technologies() {
        return _get(CheckboxGroup.class);
    }

    private static void open(PlanId plan) {
        UI.getCurrent().navigate("plans");
        UI.getCurrent().navigate(PlanningNavigation.addressOf(plan, StepKey.BRINGS));
    }
}
