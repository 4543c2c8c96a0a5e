package app.switchback.account.ui;

import app.switchback.account.application.PasswordVerdict;
import app.switchback.account.application.SignUpOutcome.Refused;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;

/** What we need to know to open an account; each field says under itself what it wants. */
@Tag("form")
final class SignUpForm extends HtmlContainer {
    /** Judges a password for the e-mail and name typed so far. */
    interface Judge {
        PasswordVerdict judge(String password, String email, String name);
    }

    private final TextField code = new TextField(getTranslation("account.set-up.code"));
    private final TextField name = new TextField(getTranslation("account.sign-up.name"));
    private final EmailField email = new EmailField(getTranslation("account.sign-up.email"));
    private final NewPassword password;

    SignUpForm(boolean founding, Judge judge, Runnable done) {
        addClassName("sign-up-form");
        getElement().setAttribute("novalidate", true);
        password = new NewPassword(
                getTranslation("account.sign-up.password"),
                typed -> judge.judge(typed, email.getValue(), name.getValue()));
        code.setVisible(founding);
        code.setHelperText(getTranslation("account.set-up.where"));
        code.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        name.getElement().setAttribute("autocomplete", "name");
        email.getElement().setAttribute("autocomplete", "username");
        (founding ? code : name).setAutofocus(true);
        Stream.of(code, name, email).forEach(field -> field.setManualValidation(true));
        add(code, name, email, password, verb(founding, done));
    }

    String code() {
        return code.getValue();
    }

    String name() {
        return name.getValue();
    }

    String email() {
        return email.getValue();
    }

    String password() {
        return password.getValue();
    }

    /** Marks the fields that need another look and goes to the first; what was typed stays. */
    void complain(Refused refused) {
        mark(code, refused.code(), "account.set-up.code");
        mark(name, refused.name(), "account.sign-up.name");
        mark(email, refused.email(), "account.sign-up.email");
        refused.password().ifPresentOrElse(password::complain, password::clearComplaint);
        if (refused.code()) code.focus();
        else if (refused.name()) name.focus();
        else if (refused.email()) email.focus();
        else password.focus();
    }

    private <F extends AbstractField<F, String> & HasValidation & Focusable<F>> void mark(
            F field, boolean wrong, String of) {
        field.setInvalid(wrong);
        var why = of + (field.getValue().isBlank() ? "-missing" : "-wrong"); // nothing typed is nothing typed wrongly
        field.setErrorMessage(wrong ? getTranslation(why) : "");
    }

    private Button verb(boolean founding, Runnable done) {
        var words = getTranslation(founding ? "account.set-up.verb" : "account.sign-up.verb");
        var verb = new Button(words, click -> done.run());
        verb.addThemeVariants(ButtonVariant.PRIMARY);
        verb.addClassName("door-verb");
        verb.addClickShortcut(Key.ENTER);
        verb.setDisableOnClick(false);
        return verb;
    }
}
