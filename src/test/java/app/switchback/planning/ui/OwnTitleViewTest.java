package app.switchback.planning.ui;

import static com.github.mvysny.kaributesting.v10.ComboBoxKt._fireCustomValueSet;
import static com.github.mvysny.kaributesting.v10.ComboBoxKt.getSuggestionItems;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.Occupation;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.RoleAnswer;
import app.switchback.planning.application.PlanQueries;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A title that the atlas does not know is kept as it is, and the person says what it is like. */
@As(Persona.ADA)
class OwnTitleViewTest extends ViewTest {
    private PlanId plan;

    @BeforeEach
    void the_first_step_is_open() {
        plan = SamplePlans.in(context).plans().start("A plan");
        UI.getCurrent().navigate(PlanningNavigation.addressOf(plan, StepKey.HERE));
    }

    @Test
    void a_title_with_a_known_word_is_kept_and_the_nearest_are_offered() {
        type("Qzxvkj wrblgl engineer");

        assertThat(headings()).contains("We do not know “Qzxvkj wrblgl engineer” by that name");
        assertThat(getSuggestionItems(title())).isEmpty();
        assertThat(nearest())
                .isNotEmpty()
                .allMatch(occupation -> occupation.title().contains("Engineer"));
        assertThat(role()).isEqualTo(new RoleAnswer("Qzxvkj wrblgl engineer", null));
    }

    @Test
    void the_persons_own_mapping_is_kept_with_their_words() {
        type("Qzxvkj wrblgl engineer");
        var nearest = nearest().getFirst();

        _setValue(cards(), nearest);

        assertThat(role()).isEqualTo(new RoleAnswer("Qzxvkj wrblgl engineer", nearest.code()));
        UI.getCurrent().navigate(PlanListView.class);
        UI.getCurrent().navigate(PlanningNavigation.addressOf(plan, StepKey.HERE));
        assertThat(title().getValue().title()).isEqualTo("Qzxvkj wrblgl engineer");
        assertThat(cards().getValue()).isEqualTo(nearest);
    }

    @Test
    void a_title_like_nothing_at_all_is_kept_and_mapped_by_hand() {
        type("Qzxvkj");

        assertThat(headings()).contains("We do not know “Qzxvkj” by that name");
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
        _setValue(all(), occupation("13-2051.00"));
        assertThat(role()).isEqualTo(new RoleAnswer("Qzxvkj", new OccupationCode("13-2051.00")));
    }

    @Test
    void a_title_that_is_too_long_is_refused_by_its_field_and_stays_in_it() {
        type("x".repeat(10_000));

        assertThat(title().isInvalid()).isTrue();
        assertThat(title().getErrorMessage()).startsWith("At most 200 characters fit");
        assertThat(role()).isEqualTo(RoleAnswer.NONE);
    }

    private void type(String words) {
        _fireCustomValueSet(title(), words);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<app.switchback.atlas.TitleMatch> title() {
        return _get(ComboBox.class, spec -> spec.withLabel("Your role today"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Occupation> all() {
        return _get(ComboBox.class, spec -> spec.withLabel("Occupation"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Occupation> cards() {
        return _get(RadioButtonGroup.class, spec -> spec.withClasses("choice-cards"));
    }

    private static List<Occupation> nearest() {
        return cards().getListDataView().getItems().toList();
    }

    private static List<String> headings() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private Occupation occupation(String code) {
        return context.getBean(app.switchback.atlas.Atlas.class)
                .occupation(new OccupationCode(code))
                .orElseThrow();
    }

    private RoleAnswer role() {
        return context.getBean(PlanQueries.class)
                .wizard(plan)
                .orElseThrow()
                .here()
                .role();
    }
}
