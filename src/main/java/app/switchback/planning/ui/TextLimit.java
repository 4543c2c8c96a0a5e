package app.switchback.planning.ui;

import app.switchback.planning.answers.Signs;
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
        var text = change.getValue();
        field.setInvalid(text.length() > longest || !Signs.canBeKept(text));
        if (field.isInvalid()) {
            field.setErrorMessage(refusal(text));
        } else {
            taken.accept(text);
        }
    }

    private String refusal(String text) {
        var component = field.getElement().getComponent().orElseThrow();
        return text.length() > longest
                ? component.getTranslation("wizard.tooLong", longest, text.length())
                : component.getTranslation("wizard.signs");
    }
}
