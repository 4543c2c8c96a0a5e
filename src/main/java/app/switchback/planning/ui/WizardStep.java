package app.switchback.planning.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/** What a step of the wizard shows; its words are {@code wizard.<step>.title}, {@code .sentence} and {@code .verb}. */
interface WizardStep {
    /** The fields, top to bottom. */
    List<Component> fields();

    /** Called when the person wants to go on; false keeps them here, and the step has said why. */
    default boolean mayGoOn() {
        return true;
    }

    /** Whether the step takes the whole width. */
    default boolean isWide() {
        return false;
    }
}
