package app.switchback.account.ui;

import app.switchback.account.application.PasswordPolicy;
import app.switchback.account.application.PasswordVerdict;
import app.switchback.account.application.PasswordVerdict.Good;
import app.switchback.account.application.PasswordVerdict.Reason;
import app.switchback.account.application.PasswordVerdict.Refused;
import app.switchback.designsystem.Glyph;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.Function;

/** A password somebody invents, with what we think of it beside it while they type. */
final class NewPassword extends Div {
    private final PasswordField field;
    private final Span advice = new Span();
    private final transient Function<String, PasswordVerdict> judge;

    NewPassword(String label, Function<String, PasswordVerdict> judge) {
        this.judge = judge;
        addClassName("new-password");
        field = new Passwords().fresh(label);
        field.setManualValidation(true);
        field.setHelperText(getTranslation("account.password.rule", PasswordPolicy.SHORTEST));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(typed -> advise(typed.getValue()));
        advice.addClassName("new-password-advice");
        advice.getElement().setAttribute("role", "status");
        add(field, advice);
    }

    String getValue() {
        return field.getValue();
    }

    void clear() {
        field.clear();
        clearComplaint();
    }

    void focus() {
        field.focus();
    }

    void complain(Reason reason) {
        advice.removeAll();
        field.setErrorMessage(field.isEmpty() ? getTranslation("account.password.missing") : sentence(reason));
        field.setInvalid(true);
    }

    void clearComplaint() {
        field.setInvalid(false);
    }

    private void advise(String typed) {
        clearComplaint();
        advice.removeAll();
        if (typed.isEmpty()) return;
        switch (judge.apply(typed)) {
            case Good _ -> advise("good", Glyph.CHECK, getTranslation("account.password.good"));
            case Refused(Reason reason) -> advise("weak", Glyph.INFO, sentence(reason));
        }
    }

    private void advise(String kind, Glyph sign, String sentence) {
        advice.setClassName("new-password-advice");
        advice.addClassName(kind);
        advice.add(sign.icon(), new Span(sentence));
    }

    private String sentence(Reason reason) {
        var word = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return getTranslation("account.password." + word, PasswordPolicy.SHORTEST, PasswordPolicy.LONGEST);
    }
}
