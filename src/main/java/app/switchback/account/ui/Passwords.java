package app.switchback.account.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** Password fields as we want them: pasting and password managers welcome, the eye has a name. */
final class Passwords {
    PasswordField current(String label) {
        return field(label, Autocomplete.CURRENT_PASSWORD);
    }

    PasswordField fresh(String label) {
        return field(label, Autocomplete.NEW_PASSWORD);
    }

    private static PasswordField field(String label, Autocomplete kind) {
        var field = new PasswordField(label);
        field.setAutocomplete(kind);
        field.setMaxLength(200); // longer than any we take, so that nothing is cut silently
        var reveal = field.getTranslation("account.password.reveal");
        field.getElement().executeJs("this.i18n = { reveal: $0 }", reveal);
        return field;
    }
}
