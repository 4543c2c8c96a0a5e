package app.switchback.planning.ui;

import app.switchback.atlas.Atlas;
import app.switchback.designsystem.Glyph;
import app.switchback.designsystem.Page;
import app.switchback.designsystem.PageHeader;
import app.switchback.designsystem.PageSection;
import app.switchback.designsystem.Toasts;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.application.BinRow;
import app.switchback.planning.application.PlanList;
import app.switchback.planning.application.PlanRow;
import app.switchback.planning.application.PlanService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Consumer;

/** All plans of a person: go on with a draft, open a decided one, keep order among them. */
@Route(PlanningNavigation.PLANS)
@Menu(title = "plans.menu", icon = "plan", order = 20)
@RolesAllowed("CLIENT")
class PlanListView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PlanList plans;
    private final transient PlanService service;
    private final transient Atlas atlas;
    private PageHeader header = new PageHeader("");

    PlanListView(PlanList plans, PlanService service, Atlas atlas) {
        this.plans = plans;
        this.service = service;
        this.atlas = atlas;
    }

    /** Loads anew: a person who comes back to the list finds what happened in between. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plans.title");
    }

    /** Every row is drawn anew, so what was pressed is gone and the focus with it. */
    private void showAnew() {
        show();
        header.lead();
    }

    private void show() {
        getContent().removeAll();
        var rows = plans.rows();
        var bin = plans.bin();
        var archived = rows.stream().filter(PlanRow::archived).toList();
        var listed = rows.stream().filter(row -> !row.archived()).toList();
        header = rows.isEmpty() ? new PageHeader(getTranslation("plans.title")) : header();
        getContent().add(header);
        getContent().add(listed.isEmpty() ? new NoPlans(!rows.isEmpty(), !bin.isEmpty(), this::start) : list(listed));
        if (!archived.isEmpty()) {
            getContent().add(new PageSection(getTranslation("plans.archived"), list(archived)));
        }
        getContent().add(new PlanBin(bin, this::putBack));
    }

    private PageHeader header() {
        return new PageHeader(getTranslation("plans.title"))
                .sentence(getTranslation("plans.sentence"))
                .primary(new Button(getTranslation("plans.new"), Glyph.PLUS.icon(), click -> start()));
    }

    private Component list(List<PlanRow> rows) {
        var list = new UnorderedList();
        list.addClassName("plan-list");
        var names = new Names(atlas, getLocale());
        rows.forEach(row -> list.add(new PlanItem(row, names, this::act)));
        return list;
    }

    private void start() {
        var plan = service.start("");
        PlanningNavigation.toStep(plan, StepKey.HERE);
    }

    private void act(PlanRow row, PlanItem.Action action) {
        switch (action) {
            case RENAME -> new RenameDialog(PlanName.shown(row.name(), this), name -> rename(row, name)).open();
            case DUPLICATE -> duplicate(row);
            case ARCHIVE -> undoable(row, service.archive(row.id()), "archived", service::unarchive);
            case UNARCHIVE -> undoable(row, service.unarchive(row.id()), "unarchived", service::archive);
            case DELETE -> undoable(row, service.delete(row.id()), "deleted", service::restore);
        }
    }

    private void undoable(PlanRow row, boolean done, String what, Consumer<PlanId> back) {
        undoable(row.name(), done, what, () -> back.accept(row.id()));
    }

    private void putBack(BinRow row) {
        undoable(row.name(), service.restore(row.id()), "restored", () -> service.delete(row.id()));
    }

    private void rename(PlanRow row, String name) {
        if (!name.equals(PlanName.shown(row.name(), this))) { // else a name that only follows the target would stay
            undoable(name, service.rename(row.id(), name), "renamed", () -> nameAsBefore(row));
        }
    }

    private void nameAsBefore(PlanRow row) {
        if (row.given().isEmpty()) {
            service.unname(row.id());
        } else {
            service.rename(row.id(), row.given());
        }
    }

    private void duplicate(PlanRow row) {
        var name = getTranslation("plans.name.copy", PlanName.shown(row.name(), this));
        service.duplicate(row.id(), name)
                .ifPresentOrElse(
                        made -> undoable(name, true, "duplicated", () -> service.delete(made)), this::showAnew);
    }

    /** Shows the list as it is now; what another window did in between simply shows. */
    private void undoable(String name, boolean done, String what, Runnable back) {
        showAnew();
        if (done) {
            Toasts.undo(getTranslation("plans.done." + what, PlanName.shown(name, this)), () -> {
                back.run();
                showAnew();
            });
        }
    }
}
