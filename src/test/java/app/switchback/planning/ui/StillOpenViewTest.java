package app.switchback.planning.ui;

import static com.github.mvysny.kaributesting.v10.ComboBoxKt._fireCustomValueSet;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.Industry;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.Occupation;
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
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a step cannot do without is said at the field that lacks it, for as long as it lacks it. */
@As(Persona.ADA)
class StillOpenViewTest extends ViewTest {
    private PlanId plan;

    @BeforeEach
    void a_plan_without_answers() {
        plan = SamplePlans.in(context).plans().start("A plan");
    }

    @Test
    void a_missing_role_is_asked_for_at_its_field_until_one_is_given() {
        open(StepKey.HERE);
        goOn();

        assertThat(title("Your role today").getErrorMessage()).isEqualTo("Type a title, or keep your own words.");
        assertThat(Shown.focused()).isSameAs(title("Your role today"));
        _fireCustomValueSet(title("Your role today"), "Qzxvkj wrblgl engineer");
        assertThat(title("Your role today").isInvalid()).isFalse();
    }

    @Test
    void a_missing_meaning_is_asked_for_at_its_cards_until_one_is_chosen() {
        open(StepKey.HERE);
        _fireCustomValueSet(title("Your role today"), "Qzxvkj wrblgl engineer");
        goOn();

        var several = cards().getListDataView().getItemCount();
        assertThat(title("Your role today").isInvalid()).isFalse();
        assertThat(cards().isInvalid()).isTrue();
        assertThat(cards().getErrorMessage()).isEqualTo("Choose which of the " + several + " you mean.");
        assertThat(Shown.focused()).isSameAs(cards());
        _setValue(cards(), cards().getListDataView().getItem(0));
        assertThat(cards().isInvalid()).isFalse();
    }

    @Test
    void a_meaning_without_cards_is_asked_for_at_the_list_of_all() {
        open(StepKey.HERE);
        _fireCustomValueSet(title("Your role today"), "Qzxvkj");
        goOn();

        var all = _get(ComboBox.class, spec -> spec.withLabel("Occupation"));
        assertThat(all.getErrorMessage()).isEqualTo("Choose the occupation that is nearest to it.");
        assertThat(Shown.focused()).isSameAs(all);
    }

    @Test
    void a_missing_industry_is_asked_for_at_its_field_until_one_is_chosen() {
        open(StepKey.THERE);
        _fireCustomValueSet(title("The role"), "Qzxvkj wrblgl engineer");
        _setValue(cards(), cards().getListDataView().getItem(0));
        goOn();

        assertThat(industry().getErrorMessage()).isEqualTo("Choose an industry.");
        assertThat(Shown.focused().getElement()).isEqualTo(industry().getElement());
        var atlas = context.getBean(Atlas.class);
        _setValue(
                industry(), atlas.industry(new IndustryId("software-internet")).orElseThrow());
        assertThat(industry().isInvalid()).isFalse();
        goOn();
        assertThat(_get(H1.class).getText()).isEqualTo("What kind of switch is that?");
    }

    @Test
    void it_is_asked_for_in_german() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        open(StepKey.HERE);
        goOn();
        assertThat(title("Dein Beruf heute").getErrorMessage())
                .isEqualTo("Gib eine Bezeichnung ein oder behalte deine eigenen Worte.");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Occupation> cards() {
        return _get(RadioButtonGroup.class, spec -> spec.withClasses("choice-cards"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Industry> industry() {
        return _get(ComboBox.class, spec -> spec.withLabel("The industry"));
    }

    private static ComboBox<?> title(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    private static void goOn() {
        _click(_get(Button.class, spec -> spec.withPredicate(button -> button.hasThemeName("primary"))));
    }

    private void open(StepKey step) {
        UI.getCurrent().navigate(PlanningNavigation.addressOf(plan, step));
    }
}
