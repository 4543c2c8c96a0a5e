package app.switchback.planning.ui;

import app.switchback.planning.application.TrailQueries;
import com.vaadin.flow.component.Component;
import java.util.List;

/** Step. */
final class ReviewStep implements WizardStep {
    ReviewStep(StepContext context, TrailQueries trails) {}

    @Override
    public List<Component> fields() {
        return List.of();
    }
}
