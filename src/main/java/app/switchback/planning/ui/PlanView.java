package app.switchback.planning.ui;

import app.switchback.designsystem.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A decided plan. */
@Route(PlanningNavigation.PLAN_ROUTE)
@RolesAllowed("CLIENT")
class PlanView extends Composite<Page> {}
