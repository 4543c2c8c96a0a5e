package app.switchback.planning.ui;

import app.switchback.atlas.Atlas;
import app.switchback.designsystem.Notice;
import app.switchback.designsystem.Page;
import app.switchback.designsystem.Toasts;
import app.switchback.planning.PlanId;
import app.switchback.planning.application.ChoiceOutcome;
import app.switchback.planning.application.ChoiceService;
import app.switchback.planning.application.PlanPage;
import app.switchback.planning.application.PlanQueries;
import app.switchback.planning.application.TrailQueries;
import app.switchback.planning.application.WizardState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;

/** A decided plan; a draft leads on to the step of the wizard that is next. */
@Route(PlanningNavigation.PLAN_ROUTE)
@RolesAllowed("CLIENT")
class PlanView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient TrailQueries trails;
    private final transient PlanQueries plans;
    private final transient ChoiceService choices;
    private final transient Atlas atlas;
    private String title = "";

    PlanView(TrailQueries trails, PlanQueries plans, ChoiceService choices, Atlas atlas) {
        this.trails = trails;
        this.plans = plans;
        this.choices = choices;
        this.atlas = atlas;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var plan = event.getRouteParameters().get(PlanningNavigation.PLAN).flatMap(PlanId::parse);
        plan.flatMap(trails::page)
                .ifPresentOrElse(
                        this::show,
                        () -> plan.flatMap(plans::wizard)
                                .ifPresentOrElse(
                                        draft -> goOn(event, draft),
                                        () -> event.rerouteToError(NotFoundException.class)));
    }

    private static void goOn(BeforeEnterEvent event, WizardState draft) {
        event.forwardTo(
                WizardView.class,
                new RouteParameters(
                        new RouteParam(PlanningNavigation.PLAN, draft.plan().toString()),
                        new RouteParam(PlanningNavigation.STEP, draft.next().slug())));
    }

    private void show(PlanPage page) {
        title = page.name();
        var speech = new Speech(getLocale(), this::getTranslation);
        var sections = new PlanSections(speech, page);
        getContent().removeAll();
        getContent().add(sections.header());
        if (page.archived()) {
            getContent().add(Notice.info(speech.words("plan.archived")));
        }
        page.newer()
                .ifPresent(newer ->
                        getContent().add(new NewerFigures(speech, newer, () -> recalculate(page.id(), speech))));
        var crossings = Crossings.of(atlas, page.trails().atlas());
        getContent().add(sections.map(crossings), sections.legs(), sections.gapAndReason(), sections.sources());
    }

    private void recalculate(PlanId plan, Speech speech) {
        var taken = choices.recalculate(plan) instanceof ChoiceOutcome.Chosen;
        trails.page(plan).ifPresent(this::show);
        Toasts.say(speech.words(taken ? "newer.taken" : "newer.failed"));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
