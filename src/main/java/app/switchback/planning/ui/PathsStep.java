package app.switchback.planning.ui;

import app.switchback.planning.application.PlanService;
import app.switchback.planning.application.TrailQueries;
import com.vaadin.flow.component.Component;
import java.util.List;

/** Step. */
final class PathsStep implements WizardStep {
    PathsStep(StepContext context, TrailQueries trails, PlanService plans) {}

    @Override
    public List<Component> fields() {
        return List.of();
    }
}
