package app.switchback.planning.ui;

import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;

/** The addresses of planning; nothing else spells them. */
final class PlanningNavigation {
    static final String PLANS = "plans";
    static final String PLAN = "plan";
    static final String STEP = "step";
    static final String PLAN_ROUTE = PLANS + "/:" + PLAN;
    static final String STEP_ROUTE = PLAN_ROUTE + "/:" + STEP;

    private PlanningNavigation() {}

    static void toPlans() {
        UI.getCurrent().navigate(PlanListView.class);
    }

    static void toPlan(PlanId plan) {
        UI.getCurrent().navigate(PlanView.class, new RouteParameters(PLAN, plan.toString()));
    }

    static void toStep(PlanId plan, StepKey step) {
        UI.getCurrent()
                .navigate(
                        WizardView.class,
                        new RouteParameters(new RouteParam(PLAN, plan.toString()), new RouteParam(STEP, step.slug())));
    }

    /** A step's address for a link, relative to the start page. */
    static String addressOf(PlanId plan, StepKey step) {
        return addressOf(plan) + "/" + step.slug();
    }

    /** A plan's address for a link, relative to the start page. */
    static String addressOf(PlanId plan) {
        return PLANS + "/" + plan;
    }
}
