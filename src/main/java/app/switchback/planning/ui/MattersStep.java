package app.switchback.planning.ui;

import app.switchback.planning.answers.MattersAnswer;
import app.switchback.planning.trails.Wish;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
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
        return whole(
                "wizard.matters.floor", 0, HIGHEST_FLOOR, matters.floor(), amount -> change(m -> m.withFloor(amount)));
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
        return whole(
                "wizard.matters.months",
                1,
                MOST_MONTHS,
                matters.months(),
                limit -> change(m -> m.withMonths(limit == null ? null : limit.intValue())));
    }

    private Component whole(
            String key, double least, double most, @Nullable Number value, Consumer<@Nullable Long> taken) {
        var field = new WholeField(context.words(key), context.words(key + ".help"), least, most);
        field.show(value);
        field.onLeave(taken);
        return field;
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
