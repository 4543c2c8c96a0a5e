package app.switchback.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.Optional;
import java.util.stream.Stream;

/** A field that refused what it holds: its input is on the page and nowhere else, so whoever leaves the page loses it. */
record RefusedInput(Component field) {
    /** The first such field among a component and all that is inside it. */
    static Optional<RefusedInput> in(Component whole) {
        return all(whole).filter(RefusedInput::isRefused).findFirst().map(RefusedInput::new);
    }

    /** Leads the person to the field, which says itself what is wrong. */
    void lead() {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private static Stream<Component> all(Component whole) {
        return Stream.concat(Stream.of(whole), whole.getChildren().flatMap(RefusedInput::all));
    }

    private static boolean isRefused(Component component) {
        return component instanceof HasValidationProperties field && field.isInvalid() && holdsInput(component);
    }

    /** An empty field may lack something, but nothing in it can be lost; an unreadable number only looks empty. */
    private static boolean holdsInput(Component field) {
        return field instanceof NumberField || (field instanceof HasValue<?, ?> value && !value.isEmpty());
    }
}
