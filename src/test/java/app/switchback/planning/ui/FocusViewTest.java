package app.switchback.planning.ui;

import static com.github.mvysny.kaributesting.v10.ComboBoxKt._fireCustomValueSet;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.Occupation;
import app.switchback.designsystem.SkipLink;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.Shown;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.slider.IntegerSlider;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who goes by keys or listens to the page is never left on a page as a whole. */
@As(Persona.ADA)
class FocusViewTest extends ViewTest {
    private PlanId plan;

    @BeforeEach
    void a_plan_with_both_ends() {
        plan = SamplePlans.in(context).analyst();
    }

    @ParameterizedTest
    @EnumSource
    void every_step_begins_at_its_title(StepKey step) {
        open(step);
        assertThat(Shown.focused()).isSameAs(_get(H1.class));
        assertThat(_get(H1.class).getElement().getAttribute("tabindex")).isEqualTo("-1");
    }

    @Test
    void the_wizard_can_be_skipped_to_its_question() {
        open(StepKey.HERE);
        var first = Shown.page().select("button, a, vaadin-button").getFirst();
        assertThat(first.className()).isEqualTo("skip-link");
        _click(_get(SkipLink.class));
        assertThat(Shown.focused()).isSameAs(_get(H1.class));
    }

    @Test
    void the_cards_stay_under_the_focus_of_whoever_chooses_what_a_title_means() {
        plan = SamplePlans.in(context).plans().start("A plan");
        open(StepKey.HERE);
        _fireCustomValueSet(_get(ComboBox.class, spec -> spec.withLabel("Your role today")), "Qzxvkj wrblgl engineer");
        var cards = meanings();
        cards.setValue(cards.getListDataView().getItems().toList().getFirst());
        assertThat(meanings()).isSameAs(cards);
    }

    @Test
    void the_first_of_the_further_skills_has_the_focus_of_the_button_that_showed_them() {
        open(StepKey.BRINGS);
        var before = _find(IntegerSlider.class);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith("Show all"))));
        var after = _find(IntegerSlider.class);
        assertThat(after).hasSizeGreaterThan(before.size()).startsWith(before.toArray(IntegerSlider[]::new));
        assertThat(Shown.focused()).isSameAs(after.get(before.size()));
    }

    @Test
    void a_slider_says_the_word_of_its_step_in_the_persons_language() {
        open(StepKey.MATTERS);
        assertThat(Shown.steps(_find(IntegerSlider.class).getFirst()))
                .hasSize(5)
                .element(2)
                .isEqualTo("somewhat");
        UI.getCurrent().setLocale(Locale.GERMAN);
        open(StepKey.BRINGS);
        assertThat(Shown.steps(_find(IntegerSlider.class).getFirst()))
                .hasSize(8)
                .doesNotContain("");
    }

    @Test
    void a_list_that_changed_begins_at_its_title() {
        UI.getCurrent().navigate(PlanListView.class);
        _get(PlanItem.class).take(PlanItem.Action.DELETE);
        assertThat(Shown.focused()).isSameAs(_get(H1.class));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Occupation> meanings() {
        return _get(RadioButtonGroup.class, spec -> spec.withClasses("choice-cards"));
    }

    private void open(StepKey step) {
        UI.getCurrent().navigate(PlanningNavigation.addressOf(plan, step));
    }
}
