package app.switchback.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.account.application.DoorThrottle;
import app.switchback.account.application.Forgiven;
import app.switchback.testing.Personas;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignUpViewTest extends ViewTest {
    @Autowired
    DoorThrottle throttle;

    @BeforeEach
    void nobody_has_tried_before() {
        Forgiven.everybody(throttle);
    }

    @Test
    void a_new_and_a_known_address_see_the_same_page() { // A08, A54
        signUp("grace@example.org");
        var newcomer = sentences();
        signUp("ada@example.org");

        assertThat(sentences()).isEqualTo(newcomer).anyMatch(text -> text.contains("If you had an account before"));
    }

    @Test
    void what_was_refused_says_so_and_stays() {
        UI.getCurrent().navigate(SignUpView.class);
        fill("Ada\u202E", "not an address", "short");

        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("What should we call you?"))
                        .isInvalid())
                .isTrue();
        assertThat(_get(PasswordField.class).getErrorMessage()).startsWith("Too short");
        assertThat(_get(EmailField.class).getValue()).isEqualTo("not an address");
        assertThat(jdbc.queryForObject("select count(*) from account_account", Long.class))
                .isEqualTo(5);
    }

    @Test
    void what_is_empty_is_asked_for_and_not_called_wrong() {
        UI.getCurrent().navigate(SignUpView.class);
        fill("", "", "");

        assertThat(_get(TextField.class, spec -> spec.withLabel("What should we call you?"))
                        .getErrorMessage())
                .startsWith("Please enter a name");
        assertThat(_get(EmailField.class).getErrorMessage()).isEqualTo("Please enter your e-mail address.");
        assertThat(_get(PasswordField.class).getErrorMessage()).isEqualTo("Please enter a password.");
    }

    @Test
    void the_code_of_an_empty_instance_is_asked_for_in_german() {
        Personas.empty(jdbc);
        UI.getCurrent().setLocale(Locale.GERMAN);
        UI.getCurrent().navigate(SignUpView.class);
        _click(_get(Button.class, spec -> spec.withText("Einrichten")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Code aus dem Protokoll"))
                        .getErrorMessage())
                .isEqualTo("Bitte gib den Code aus dem Protokoll ein.");
    }

    @Test
    void an_empty_instance_leads_everybody_to_its_set_up() { // A51
        Personas.empty(jdbc);

        UI.getCurrent().navigate(LoginView.class);

        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(SignUpView.class);
        assertThat(_find(TextField.class, spec -> spec.withLabel("Code from the log")))
                .hasSize(1);
    }

    @Test
    void script_in_a_name_is_text() { // A19
        UI.getCurrent().navigate(SignUpView.class);
        fill("<img src=x onerror=alert(1)>", "grace@example.org", "tin kettle beside nine geese");

        assertThat(jdbc.queryForObject(
                        "select name from account_account where email = 'grace@example.org'", String.class))
                .isEqualTo("<img src=x onerror=alert(1)>");
    }

    private static void signUp(String email) {
        UI.getCurrent().navigate(SignUpView.class);
        fill("Grace", email, "tin kettle beside nine geese");
    }

    private static void fill(String name, String email, String password) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("What should we call you?")), name);
        _setValue(_get(EmailField.class), email);
        _setValue(_get(PasswordField.class), password);
        _click(_get(Button.class, spec -> spec.withText("Open the account")));
    }

    private static List<String> sentences() {
        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(LoginView.class);
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
