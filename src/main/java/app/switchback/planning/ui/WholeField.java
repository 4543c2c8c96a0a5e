package app.switchback.planning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.NumberField.NumberFieldI18n;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A whole number, or nothing. What is out of range is refused and stays in the field, and so does what the browser cannot
 * read as a number, such as digits with a comma: it arrives as nothing, which is not what the person said.
 */
final class WholeField extends Composite<NumberField> {
    WholeField(String label, String help, double least, double most) {
        var range = getTranslation("wizard.matters.range", least, most);
        var field = getContent();
        field.setLabel(label);
        field.setHelperText(help);
        field.setMin(least);
        field.setMax(most);
        field.setStep(1);
        field.setI18n(new NumberFieldI18n()
                .setBadInputErrorMessage(getTranslation("wizard.matters.unreadable"))
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range)
                .setStepErrorMessage(range));
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
    }

    void show(@Nullable Number value) {
        getContent().setValue(value == null ? null : value.doubleValue());
    }

    /** Takes the number when the field is left; null where it is left empty. */
    void onLeave(Consumer<@Nullable Long> taken) {
        getContent().addValueChangeListener(change -> take(taken));
        // from unreadable to empty is no change of the value, only of its validity
        getContent().addValidationStatusChangeListener(change -> take(taken));
    }

    private void take(Consumer<@Nullable Long> taken) {
        var value = getContent().getValue();
        if (!getContent().isInvalid()) {
            taken.accept(value == null ? null : Long.valueOf(value.longValue()));
        }
    }
}
