package app.switchback.planning.ui;

import app.switchback.atlas.IndustryId;
import app.switchback.designsystem.Formats;
import app.switchback.designsystem.Glyph;
import app.switchback.designsystem.Sign;
import app.switchback.designsystem.Tag;
import app.switchback.planning.answers.RoleAnswer;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    private final transient Names names;
    private final BiConsumer<PlanRow, Action> act;

    PlanItem(PlanRow row, Names names, BiConsumer<PlanRow, Action> act) {
        this.row = row;
        this.names = names;
        this.act = act;
        getContent().addClassName("plan-item");
        getContent().add(PlanPicture.of(row), words(), states(), menu());
    }

    private Component words() {
        var words = new Div(
                new Anchor(address(), name()),
                line("plan-item-way", way()),
                line("plan-item-when", getTranslation(whenKey(), Formats.here().day(row.changedAt()), step())));
        words.addClassName("plan-item-words");
        return words;
    }

    private String name() {
        return PlanName.shown(row.name(), this);
    }

    /** A draft's link opens the step that is next, a decided plan's its page. */
    private String address() {
        return row.isDraft()
                ? PlanningNavigation.addressOf(row.id(), row.nextStep())
                : PlanningNavigation.addressOf(row.id());
    }

    private String way() {
        var from = end(row.here().role(), row.here().industry());
        return from + " → " + end(row.there().role(), row.there().industry());
    }

    private String end(RoleAnswer role, @Nullable IndustryId industry) {
        var known = Stream.of(role.words(), names.of(industry))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? getTranslation("plans.open") : known;
    }

    private String whenKey() {
        return row.isDraft() && !row.archived() ? "plans.changed.draft" : "plans.changed";
    }

    private String step() {
        return getTranslation("wizard." + row.nextStep().slug() + ".step");
    }

    private static Component line(String css, String text) {
        var line = new Span(text);
        line.addClassName(css);
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
        more.setAriaLabel(getTranslation("plans.more", name()));
        var menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        add(menu, Action.RENAME);
        add(menu, Action.DUPLICATE);
        add(menu, row.archived() ? Action.UNARCHIVE : Action.ARCHIVE);
        add(menu, Action.DELETE);
        return more;
    }

    private void add(ContextMenu menu, Action action) {
        menu.addItem(getTranslation("plans.action." + action.name().toLowerCase(Locale.ROOT)), click -> take(action));
    }

    void take(Action action) {
        act.accept(row, action);
    }
}
