package app.switchback.planning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.designsystem.EmptyState;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.RoleAnswer;
import app.switchback.planning.answers.TargetAnswer;
import app.switchback.planning.answers.ThereAnswer;
import app.switchback.planning.application.PlanList;
import app.switchback.planning.application.PlanQueries;
import app.switchback.planning.application.PlanRow;
import app.switchback.planning.application.PlanService;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.Shown;
import app.switchback.testing.Statements;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(Persona.ADA)
class PlanListViewTest extends ViewTest {
    @Autowired
    PlanService plans;

    @Autowired
    PlanList list;

    @Autowired
    PlanQueries queries;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void a_newcomer_is_offered_the_first_plan_and_lands_on_its_first_step() {
        UI.getCurrent().navigate("plans");
        _click(_get(Button.class, spec -> spec.withText("Start a plan")));
        assertThat(_get(H1.class).getText()).isEqualTo("Where are you now?");
    }

    @Test
    void every_plan_but_the_deleted_is_shown() {
        plans.start("One");
        plans.archive(plans.start("Two"));
        plans.delete(plans.start("Three"));
        UI.getCurrent().navigate("plans");
        assertThat(_find(PlanItem.class)).hasSize(2);
    }

    @Test
    void a_deleted_plan_is_put_back_from_the_foot_of_the_list() {
        plans.delete(plans.start("One"));
        UI.getCurrent().navigate("plans");
        assertThat(_find(PlanItem.class)).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Put back")));
        assertThat(_find(PlanItem.class)).hasSize(1);
        assertThat(_find(PlanBin.class)).isEmpty();
    }

    @Test
    void the_copy_of_a_plan_without_name_and_target_is_called_after_what_the_list_calls_it() {
        plans.start("");
        UI.getCurrent().navigate("plans");
        _get(PlanItem.class).take(PlanItem.Action.DUPLICATE);
        assertThat(list.rows()).extracting(PlanRow::name).containsExactlyInAnyOrder("", "Copy of New plan");
    }

    @Test
    void a_draft_goes_on_at_the_step_that_was_only_looked_at() {
        var plan = plans.start("Draft");
        UI.getCurrent().navigate(PlanningNavigation.addressOf(plan, StepKey.HERE));
        assertThat(list.rows()).extracting(PlanRow::nextStep).containsExactly(StepKey.HERE);
        assertThat(queries.wizard(plan).orElseThrow().next()).isEqualTo(StepKey.HERE);
        SamplePlans.in(context).save(plan, StepKey.THERE, ThereAnswer.EMPTY);
        UI.getCurrent().navigate("plans");
        assertThat(_get(PlanItem.class).getElement().getOuterHTML()).contains("/here\"");
    }

    @Test
    void a_name_that_is_taken_back_follows_the_target_again() {
        var plan = toBe("Actuary");
        rename("Numbers");
        assertThat(list.rows()).extracting(PlanRow::name).containsExactly("Numbers");

        _click(_get(Button.class, spec -> spec.withText("Undo")));
        retarget(plan, "Statistician");

        assertThat(list.rows()).extracting(PlanRow::name).containsExactly("Statistician");
    }

    @Test
    void a_name_that_is_left_as_it_is_still_follows_the_target() {
        var plan = toBe("Actuary");
        rename("Actuary");
        retarget(plan, "Statistician");

        assertThat(list.rows()).extracting(PlanRow::name).containsExactly("Statistician");
    }

    @Test
    void a_given_name_comes_back_when_another_is_undone() {
        plans.start("One");
        rename("Two");
        _click(_get(Button.class, spec -> spec.withText("Undo")));

        assertThat(list.rows()).extracting(PlanRow::name).containsExactly("One");
    }

    @Test
    void only_the_last_thing_done_is_told_and_names_its_plan() {
        plans.start("One");
        rename("Two");
        _get(PlanItem.class).take(PlanItem.Action.ARCHIVE);

        assertThat(_find(Notification.class).stream().filter(Notification::isOpened))
                .singleElement()
                .satisfies(toast ->
                        assertThat(toast.getElement().getTextRecursively()).contains("“Two” is in the archive."));
    }

    @Test
    void a_list_of_archived_plans_only_says_where_they_are() {
        plans.archive(plans.start("One"));
        UI.getCurrent().navigate("plans");
        assertThat(Shown.page().text()).contains("All your plans are in the archive below.");
        assertThat(_find(EmptyState.class)).isEmpty();
    }

    @Test
    void an_empty_list_says_that_the_bin_is_not() {
        plans.delete(plans.start("One"));
        UI.getCurrent().navigate("plans");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("lies in the bin below");
        UI.getCurrent().setLocale(Locale.GERMAN);
        _click(_get(Button.class, spec -> spec.withText("Put back")));
        assertThat(_get(Notification.class).getElement().getTextRecursively()).contains("„One“ steht wieder");
    }

    @Test
    void another_persons_plans_are_not_shown() { // A01
        Persona.BOB.does(() -> plans.start("Bob's"));
        assertThat(list.rows()).isEmpty();
    }

    private PlanId toBe(String target) {
        var plan = plans.start("");
        plans.save(plan, StepKey.THERE, target(target), 0);
        return plan;
    }

    private void retarget(PlanId plan, String target) {
        plans.save(plan, StepKey.THERE, target(target), 1);
    }

    private static ThereAnswer target(String words) {
        return new ThereAnswer(List.of(TargetAnswer.EMPTY.withRole(new RoleAnswer(words, null))));
    }

    private static void rename(String name) {
        UI.getCurrent().navigate("plans");
        _get(PlanItem.class).take(PlanItem.Action.RENAME);
        _setValue(_get(TextField.class), name);
        _click(_get(Button.class, spec -> spec.withText("Rename")));
    }

    @Test
    void twenty_plans_cost_as_many_statements_as_one() {
        plans.start("One");
        var one = new Statements(factory).of(() -> list.rows());
        for (int i = 0; i < 20; i++) {
            plans.start("Plan " + i);
        }
        assertThat(new Statements(factory).of(() -> list.rows())).isEqualTo(one);
        assertThat(one.statements()).isLessThanOrEqualTo(3);
    }
}
