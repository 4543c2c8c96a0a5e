package app.switchback.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.designsystem.SavedState;
import app.switchback.designsystem.Scheme;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProfileViewTest extends ViewTest {
    @BeforeEach
    void open() {
        UI.getCurrent().navigate("profile");
    }

    @Test
    @As(Persona.ADA)
    void a_name_is_kept_when_its_field_is_left_and_says_so() {
        _setValue(_get(TextField.class), "Ada King");

        assertThat(kept("name")).isEqualTo("Ada King");
        assertThat(_get(SavedState.class, spec -> spec.withClasses("saved")).isVisible())
                .isTrue();
    }

    @Test
    @As(Persona.ADA)
    void a_name_that_is_none_stays_in_the_field_and_is_not_kept() {
        _setValue(_get(TextField.class), "\u202Eada");

        assertThat(_get(TextField.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class).getValue()).isEqualTo("\u202Eada");
        assertThat(kept("name")).isEqualTo("ADA");
    }

    @Test
    @As(Persona.CARL)
    void zone_and_colours_are_kept_at_once() {
        ComboBox<String> zone = zone();
        _setValue(zone, "America/Lima");
        _setValue(scheme(), Scheme.DARK);

        assertThat(jdbc.queryForMap(
                        "select time_zone, colour_scheme from account_account where email = 'carl@example.org'"))
                .containsEntry("time_zone", "America/Lima")
                .containsEntry("colour_scheme", "DARK");
    }

    @Test
    @As(Persona.ADA)
    void a_wrong_old_password_changes_nothing() {
        var before = kept("password_hash");
        _setValue(password("The password you have now"), "not it");
        _setValue(password("A new password"), "tin kettle beside nine geese");
        _click(_get(Button.class, spec -> spec.withText("Change the password")));

        assertThat(password("The password you have now").isInvalid()).isTrue();
        assertThat(kept("password_hash")).isEqualTo(before);
    }

    @Test
    @As(Persona.ADA)
    void an_old_password_that_is_missing_is_asked_for_and_not_called_wrong() {
        _setValue(password("A new password"), "tin kettle beside nine geese");
        _click(_get(Button.class, spec -> spec.withText("Change the password")));

        assertThat(password("The password you have now").getErrorMessage())
                .isEqualTo("Please enter the password you have now.");
    }

    @Test
    @As(Persona.ADA)
    void an_empty_name_is_asked_for_and_not_called_wrong() {
        _setValue(_get(TextField.class), "");
        assertThat(_get(TextField.class).getErrorMessage()).startsWith("Please enter a name");
    }

    @Test
    void somebody_unknown_has_no_profile() { // A05
        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(LoginView.class);
    }

    private String kept(String column) {
        return java.util.Objects.requireNonNull(jdbc.queryForObject(
                "select " + column + " from account_account where email = 'ada@example.org'", String.class));
    }

    private static PasswordField password(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> zone() {
        return _get(ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Scheme> scheme() {
        return _get(_get(TasteForm.class), RadioButtonGroup.class, spec -> spec.withLabel("Colours"));
    }
}
