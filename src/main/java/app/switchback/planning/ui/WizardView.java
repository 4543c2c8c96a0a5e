package app.switchback.planning.ui;

import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.application.PlanQueries;
import app.switchback.planning.application.PlanService;
import app.switchback.planning.application.WizardState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;

/** The wizard: the address says which plan and which step, the rows say the rest (ADR 0009). */
@Route(value = PlanningNavigation.STEP_ROUTE, autoLayout = false)
@RolesAllowed("CLIENT")
class WizardView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {
    private final transient PlanQueries queries;
    private final transient PlanService plans;
    private final transient WizardSteps steps;
    private final transient Clock clock;
    private String title = "";

    WizardView(PlanQueries queries, PlanService plans, WizardSteps steps, Clock clock) {
        this.queries = queries;
        this.plans = plans;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var step = parameters.get(PlanningNavigation.STEP).flatMap(StepKey::parse);
        var plan =
                parameters.get(PlanningNavigation.PLAN).flatMap(PlanId::parse).flatMap(queries::wizard);
        if (step.isEmpty() || plan.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        open(plan.get(), step.get());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        RefusedInput.in(getContent()).ifPresent(refused -> {
            var going = event.postpone();
            new LeaveDialog(() -> stay(going, refused), going::proceed).open();
        });
    }

    private static void stay(ContinueNavigationAction going, RefusedInput refused) {
        going.cancel();
        refused.lead();
    }

    private void open(WizardState plan, StepKey step) {
        title = getTranslation("wizard." + step.slug() + ".title");
        var model = new WizardModel(plans, clock, plan, step);
        getContent().removeAll();
        getContent().add(new WizardPage(model, steps, getLocale()));
    }

    @Override
    public String getPageTitle() {
        return Optional.of(title).filter(text -> !text.isBlank()).orElse(getTranslation("wizard.name"));
    }
}
