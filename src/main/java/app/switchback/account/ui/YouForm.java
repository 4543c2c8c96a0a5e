package app.switchback.account.ui;

import app.switchback.account.application.Profile;
import app.switchback.designsystem.SavedState;
import app.switchback.designsystem.SavedState.Kept;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;

/** Name and e-mail; the name is kept when its field is left. */
final class YouForm extends Div {
    private final TextField name = new TextField(getTranslation("account.profile.name"));
    private final SavedState saved = new SavedState();
    private final transient Predicate<String> rename;

    YouForm(Profile profile, Predicate<String> rename) {
        this.rename = rename;
        addClassName("profile-form");
        name.setValue(profile.name());
        name.setManualValidation(true);
        name.setAutocomplete(Autocomplete.NAME);
        name.addValueChangeListener(left -> save(left.getValue()));
        var email = new EmailField(getTranslation("account.profile.email"));
        email.setValue(profile.email());
        email.setReadOnly(true);
        email.setHelperText(getTranslation("account.profile.email-fixed"));
        add(new Div(name, saved), email);
    }

    private void save(String typed) {
        saved.show(Kept.NOT_SAVED); // stands when saving fails
        var kept = rename.test(typed);
        name.setInvalid(!kept);
        var why = "account.sign-up.name-" + (typed.isBlank() ? "missing" : "wrong");
        name.setErrorMessage(kept ? "" : getTranslation(why));
        saved.show(kept ? Kept.SAVED : Kept.NOT_SAVED);
    }
}
