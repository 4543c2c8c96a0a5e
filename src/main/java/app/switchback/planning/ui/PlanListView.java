package app.switchback.planning.ui;

import app.switchback.designsystem.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** All plans. */
@Route(PlanningNavigation.PLANS)
@RolesAllowed("CLIENT")
class PlanListView extends Composite<Page> {}
