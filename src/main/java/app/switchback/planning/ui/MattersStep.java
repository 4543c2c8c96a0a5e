package app.switchback.planning.ui;

import app.switchback.planning.answers.MattersAnswer;
import app.switchback.planning.trails.Wish;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Step 5: limits and weights. They order the trails; they hide none. */
final class MattersStep implements WizardStep {
    private static final List<String> CURRENCIES = List.of("USD", "EUR", "GBP", "CHF");
    private static final double HIGHEST_FLOOR = MattersAnswer.HIGHEST_FLOOR;
    private static final double MOST_MONTHS = MattersAnswer.MOST_MONTHS;

    private final StepContext context;
    private MattersAnswer matters;

    MattersStep(StepContext context) {
        this.context = context;
        this.matters = context.state().matters();
    }

    @Override
    public List<Component> fields() {
        return List.of(limits(), weights());
    }

    private Component limits() {
        var limits = new Div(floor(), currency(), months());
        limits.addClassName("columns");
        return limits;
    }

    private Component floor() {
        var floor = whole("wizard.matters.floor", HIGHEST_FLOOR);
        var value = matters.floor();
        floor.setValue(value == null ? null : value.doubleValue());
        floor.addValueChangeListener(
                change -> take(floor, HIGHEST_FLOOR, 0, amount -> change(m -> m.withFloor(amount))));
        return floor;
    }

    private Component currency() {
        var currency = new Select<String>();
        currency.setLabel(context.words("wizard.matters.currency"));
        currency.setHelperText(context.words("wizard.matters.currency.help"));
        currency.setItems(CURRENCIES);
        currency.setValue(CURRENCIES.contains(matters.currency()) ? matters.currency() : CURRENCIES.getFirst());
        currency.addValueChangeListener(change -> change(m -> m.withCurrency(change.getValue())));
        return currency;
    }

    private Component months() {
        var months = whole("wizard.matters.months", MOST_MONTHS);
        var value = matters.months();
        months.setValue(value == null ? null : value.doubleValue());
        months.addValueChangeListener(change -> take(
                months, MOST_MONTHS, 1, limit -> change(m -> m.withMonths(limit == null ? null : limit.intValue()))));
        return months;
    }

    private NumberField whole(String key, double most) {
        var field = new NumberField(context.words(key));
        field.setHelperText(context.words(key + ".help"));
        field.setMax(most);
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        field.setManualValidation(true);
        return field;
    }

    private interface Taken {
        void accept(@Nullable Long value);
    }

    private void take(NumberField field, double most, double least, Taken taken) {
        var value = field.getValue();
        var wrong = value != null && (value < least || value > most || value != Math.rint(value));
        field.setInvalid(wrong);
        if (wrong) {
            field.setErrorMessage(context.words("wizard.matters.range", least, most));
        } else {
            taken.accept(value == null ? null : Long.valueOf(value.longValue()));
        }
    }

    private Component weights() {
        var section = new Div(new H2(context.words("wizard.matters.weights")));
        section.addClassName("stack");
        for (var wish : Wish.values()) {
            section.add(new WeightField(wish, matters.weight(wish), weight -> change(m -> m.withWeight(wish, weight))));
        }
        return section;
    }

    private void change(UnaryOperator<MattersAnswer> change) {
        matters = change.apply(matters);
        context.save().accept(matters);
    }
}
