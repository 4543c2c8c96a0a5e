package app.switchback.planning.ui;

import app.switchback.designsystem.Formats;
import app.switchback.designsystem.Glyph;
import app.switchback.designsystem.Sign;
import app.switchback.designsystem.Tag;
import app.switchback.planning.application.PlanRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Locale;
import java.util.function.BiConsumer;

/** One plan in the list: its name, its two ends, how far it is, and what can be done with it. */
final class PlanItem extends Composite<ListItem> {
    /** What can be done with a plan. */
    enum Action {
        RENAME,
        DUPLICATE,
        ARCHIVE,
        UNARCHIVE,
        DELETE
    }

    private final PlanRow row;
    private final BiConsumer<PlanRow, Action> act;

    PlanItem(PlanRow row, BiConsumer<PlanRow, Action> act) {
        this.row = row;
        this.act = act;
        getContent().addClassName("plan-item");
        getContent().add(words(), states(), menu());
    }

    private Component words() {
        var words = new Div(
                new Anchor(address(), row.name()),
                line(ends()),
                line(getTranslation("plans.changed", Formats.here().day(row.changedAt()))));
        words.addClassName("plan-item-words");
        return words;
    }

    /** A draft's link opens the step that is next, a decided plan's its page. */
    private String address() {
        return row.isDraft()
                ? PlanningNavigation.addressOf(row.id(), row.nextStep())
                : PlanningNavigation.addressOf(row.id());
    }

    private String ends() {
        var open = getTranslation("plans.open");
        return (row.from().isBlank() ? open : row.from()) + " → " + (row.to().isBlank() ? open : row.to());
    }

    private static Component line(String text) {
        var line = new Span(text);
        line.addClassName("quiet");
        return line;
    }

    private Component states() {
        var states = new Div();
        states.addClassName("plan-item-states");
        row.shape()
                .ifPresentOrElse(
                        shape -> shape.legs()
                                .forEach(leg -> states.add(Tag.of(
                                        Sign.valueOf(leg.grade().name()),
                                        getTranslation("wizard.grade." + leg.grade())))),
                        () -> states.add(Tag.of(Sign.LINE, getTranslation("plans.draft"))));
        return states;
    }

    private Component menu() {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        var more = menu.addItem(Glyph.MORE.icon());
        more.setAriaLabel(getTranslation("plans.more", row.name()));
        add(more, Action.RENAME);
        add(more, Action.DUPLICATE);
        add(more, row.archived() ? Action.UNARCHIVE : Action.ARCHIVE);
        add(more, Action.DELETE);
        return menu;
    }

    private void add(MenuItem more, Action action) {
        more.getSubMenu()
                .addItem(
                        getTranslation("plans.action." + action.name().toLowerCase(Locale.ROOT)),
                        click -> act.accept(row, action));
    }
}
