package app.switchback.planning.ui;

import app.switchback.planning.application.TrailQueries;
import com.vaadin.flow.component.Component;
import java.util.List;

/** Step. */
final class ChoiceStep implements WizardStep {
    ChoiceStep(StepContext context, TrailQueries trails) {}

    @Override
    public List<Component> fields() {
        return List.of();
    }
}
