package app.switchback.planning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.ChoiceAnswer;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.RoleAnswer;
import app.switchback.planning.answers.TargetAnswer;
import app.switchback.planning.answers.ThereAnswer;
import app.switchback.planning.application.PlanQueries;
import app.switchback.planning.application.TrailQueries;
import app.switchback.planning.application.WizardState;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.Shown;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.slider.IntegerSlider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@As(Persona.ADA)
class PathsStepViewTest extends ViewTest {
    private SamplePlans samples;

    @BeforeEach
    void services() {
        samples = SamplePlans.in(context);
    }

    @Test
    void the_trails_stand_side_by_side_in_eight_parts_best_first() {
        var plan = samples.analyst();
        open(plan);

        var columns = Shown.page().select("th[role=columnheader]").eachText();
        var ranked = trails(plan).ranked();
        assertThat(columns).hasSameSizeAs(ranked);
        for (int i = 0; i < columns.size(); i++) {
            assertThat(columns.get(i)).startsWith(ranked.get(i).letter());
        }
        assertThat(Shown.page().select("th[role=rowheader]")).hasSize(8);
    }

    @Test
    void every_part_with_a_figure_names_its_source_and_year() {
        open(samples.analyst());

        assertThat(Shown.page().select("th[role=rowheader]").eachText())
                .filteredOn(header -> !header.startsWith("Your own evidence"))
                .allMatch(header -> header.matches(".*(O\\*NET|BLS).*20\\d\\d.*"));
    }

    @Test
    void every_trail_names_the_same_technologies_as_brought() {
        var plan = samples.analyst();
        open(plan);

        var said = "of the target’s 56 you bring "
                + trails(plan).technologiesBrought().size();
        assertThat(Shown.page()
                        .select(".compare-table tr:contains(Technology gap) td")
                        .eachText())
                .hasSameSizeAs(trails(plan).ranked())
                .allMatch(cell -> cell.contains(said));
    }

    @Test
    void every_figure_traces_to_a_row_of_its_source() {
        var plan = samples.analyst();
        open(plan);
        _get(Details.class, spec -> spec.withClasses("source-rows")).setOpened(true);

        var rows = Shown.page().select(".source-rows tr").eachText();
        trails(plan).ranked().stream()
                .flatMap(trail -> trail.legs().stream())
                .flatMap(leg -> Stream.of(
                        leg.to().seats().origin(),
                        leg.to().pay().usdAYear().origin(),
                        leg.to().growth().origin(),
                        leg.preparation().zones(),
                        leg.preparation().education(),
                        leg.technologies().origin()))
                .filter(origin -> !origin.source().isBlank())
                .forEach(origin -> assertThat(rows).anyMatch(row -> row.contains(origin.row())));
    }

    @Test
    void the_time_of_every_leg_stands_with_its_rule_which_is_called_ours() {
        var plan = samples.analyst();
        open(plan);
        _get(Details.class, spec -> spec.withClasses("source-rows")).setOpened(true);

        var legs = trails(plan).ranked().stream()
                .mapToInt(trail -> trail.legs().size())
                .sum();
        assertThat(Shown.page()
                        .select(".source-rows tr:contains(A rule of thumb of ours)")
                        .eachText())
                .hasSize(legs)
                .anyMatch(row -> row.contains("× 36 months of preparation (job zone 4), rounded up; plus 12 months"));
        assertThat(page()).contains("Time is a rule of thumb of ours, not a figure of the sources");
    }

    @Test
    void a_share_that_a_reason_cites_says_of_what_and_stands_in_the_table() {
        open(samples.analyst());

        assertThat(Shown.page().select(".compare-table").text()).contains("11 % of the role’s levels are new to you");
        assertThat(Shown.page().select(".rules-of-thumb").text())
                .contains("advice from a letter on changing careers")
                .doesNotContainPattern("S\\d");
    }

    @Test
    void a_card_says_that_a_figure_is_not_one_roles_alone() {
        open(samples.analyst());

        assertThat(Shown.page().select(".path-card").eachText())
                .allMatch(card -> card.contains("pay and seats are counted together with 2 other occupations")
                        || card.contains("both roles are counted in one row"));
    }

    @Test
    void picking_a_card_is_kept_as_the_choice_for_now() {
        var plan = samples.analyst();
        open(plan);

        _setValue(cards(), "direct");

        assertThat(wizard(plan).choice()).isEqualTo(new ChoiceAnswer("direct", ""));
        open(plan);
        assertThat(cards().getValue()).isEqualTo("direct");
    }

    @Test
    void a_choice_and_a_weight_change_the_page_and_do_not_load_it_anew() {
        open(samples.analyst());
        Shown.page();
        var loads = Shown.loads();

        _setValue(cards(), "direct");
        assertThat(Shown.page().select(".path-card .blaze.filled").eachText()).hasSize(1);
        _find(IntegerSlider.class).forEach(slider -> _setValue(slider, 0));
        _setValue(_find(IntegerSlider.class).get(1), 4);

        assertThat(Shown.page().select(".path-card"))
                .hasSameSizeAs(cards().getListDataView().getItems().toList());
        assertThat(Shown.loads()).isEqualTo(loads);
    }

    @Test
    void another_weight_is_kept_and_ranks_anew_at_once() {
        var plan = samples.analyst();
        open(plan);
        var before = cards().getListDataView().getItems().toList();

        _find(IntegerSlider.class).forEach(slider -> _setValue(slider, 0));
        _setValue(_find(IntegerSlider.class).get(1), 4);

        assertThat(wizard(plan).matters().time()).isEqualTo(4);
        assertThat(wizard(plan).matters().smallSteps()).isZero();
        assertThat(cards().getListDataView().getItems().toList())
                .containsExactlyElementsOf(
                        trails(plan).ranked().stream().map(Trail::key).toList())
                .isNotEqualTo(before);
    }

    @Test
    void a_choice_from_another_window_is_shown_and_not_overwritten_silently() {
        var plan = samples.analyst();
        open(plan);
        samples.save(plan, StepKey.CHOICE, new ChoiceAnswer("role-first", ""));

        _setValue(cards(), "direct");

        assertThat(wizard(plan).choice().trail()).isEqualTo("role-first");
        assertThat(notices()).anyMatch(text -> text.contains("In another window you took Role first"));
        _get(Button.class, spec -> spec.withText("Take Direct instead")).click();
        assertThat(wizard(plan).choice().trail()).isEqualTo("direct");
    }

    @Test
    void without_both_ends_the_page_says_what_is_missing() {
        open(samples.plans().start("Empty"));

        assertThat(notices()).anyMatch(text -> text.contains("where you are now"));
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
    }

    @Test
    void where_nothing_changes_the_page_says_so_and_offers_the_internal_move() {
        open(samples.noSwitch());

        assertThat(notices()).anyMatch(text -> text.contains("with your present employer"));
    }

    @Test
    void whether_more_schooling_is_usual_is_not_known_for_a_start_without_a_role() {
        var plan = samples.plans().start("Out of school");
        var target = new RoleAnswer("Software developer", new OccupationCode("15-1252.00"));
        var there = new TargetAnswer(target, new IndustryId("software-internet"), null, false);
        samples.save(plan, StepKey.HERE, HereAnswer.EMPTY.withKind(Start.Kind.STUDENT));
        samples.save(plan, StepKey.THERE, new ThereAnswer(List.of(there)));
        open(plan);

        assertThat(Shown.page().select(".compare-table").text())
                .contains("not known whether more schooling is usual")
                .doesNotContain("no more schooling usual");
    }

    @Test
    void whatever_is_not_published_is_called_so() {
        var plan = samples.unpublished();
        open(plan);

        assertThat(trails(plan).ranked()).anyMatch(trail -> !trail.narrowest().given());
        assertThat(Shown.page().select(".compare-table").text()).contains("not published");
    }

    @Test
    void the_page_speaks_german() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        for (var plan : List.of(samples.analyst(), samples.unpublished(), samples.longNames(), samples.noSwitch())) {
            open(plan);
            _get(Details.class, spec -> spec.withClasses("source-rows")).setOpened(true);
            var text = page();
            assertThat(text)
                    .contains("Woraus sie bestehen", "Mai 2024, USA", "Beschäftigte")
                    .doesNotContain("May 20")
                    .doesNotContain("!compare.")
                    .doesNotContain("!wizard.");
        }
    }

    private static void open(PlanId plan) {
        UI.getCurrent().navigate(PlanningNavigation.addressOf(plan, StepKey.PATHS));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<String> cards() {
        return _get(RadioButtonGroup.class, spec -> spec.withClasses("path-cards"));
    }

    private static List<String> notices() {
        return Shown.page().select(".notice").eachText();
    }

    private WizardState wizard(PlanId plan) {
        return context.getBean(PlanQueries.class).wizard(plan).orElseThrow();
    }

    private Trails trails(PlanId plan) {
        return context.getBean(TrailQueries.class).of(plan).orElseThrow();
    }

    /** What stands on the page, without the frame round it. */
    static String page() {
        return Shown.page().wholeText();
    }

    static String text(Component component) {
        return Shown.of(component).wholeText();
    }
}
