package app.switchback.planning.ui;

import app.switchback.designsystem.Formats;
import app.switchback.designsystem.Glyph;
import app.switchback.designsystem.Sign;
import app.switchback.designsystem.Tag;
import app.switchback.planning.application.PlanRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
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
        var more = new Button(Glyph.MORE.icon());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.setAriaLabel(getTranslation("plans.more", row.name()));
        var menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        add(menu, Action.RENAME);
        add(menu, Action.DUPLICATE);
        add(menu, row.archived() ? Action.UNARCHIVE : Action.ARCHIVE);
        add(menu, Action.DELETE);
        return more;
    }

    private void add(ContextMenu menu, Action action) {
        menu.addItem(
                getTranslation("plans.action." + action.name().toLowerCase(Locale.ROOT)),
                click -> act.accept(row, action));
    }
}
