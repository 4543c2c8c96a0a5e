package app.switchback.planning.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.function.Consumer;

/**
 * Hands on what a text field holds when it is left, unless it is too long: then the field says so and keeps its input,
 * where a browser's own limit would silently cut what was pasted.
 */
record TextLimit<F extends TextFieldBase<F, String> & HasValidationProperties & HasElement>(F field, int longest) {
    void onLeave(Consumer<String> taken) {
        field.setManualValidation(true);
        field.addValueChangeListener(change -> take(change, taken));
    }

    private void take(ComponentValueChangeEvent<F, String> change, Consumer<String> taken) {
        var length = change.getValue().length();
        field.setInvalid(length > longest);
        if (length > longest) {
            field.setErrorMessage(
                    field.getElement().getComponent().orElseThrow().getTranslation("wizard.tooLong", longest, length));
        } else {
            taken.accept(change.getValue());
        }
    }
}
