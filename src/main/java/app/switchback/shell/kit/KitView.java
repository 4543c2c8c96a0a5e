package app.switchback.shell.kit;

import app.switchback.designsystem.Blaze;
import app.switchback.designsystem.Formats;
import app.switchback.designsystem.Glyph;
import app.switchback.designsystem.Notice;
import app.switchback.designsystem.Page;
import app.switchback.designsystem.PageHeader;
import app.switchback.designsystem.PageSection;
import app.switchback.designsystem.SavedState;
import app.switchback.designsystem.Sign;
import app.switchback.designsystem.SourceLine;
import app.switchback.designsystem.Tag;
import app.switchback.designsystem.Toasts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Arrays;

/** Every part in every state, to be looked at beside the drawings. */
@Route(value = "kit", registerAtStartup = false)
@PermitAll
final class KitView extends Composite<Page> implements HasDynamicTitle {
    KitView() {
        getContent()
                .add(
                        header(),
                        section("type", type()),
                        section("doing", doing()),
                        section("asking", new KitFields()),
                        section("saying", tags(), notices(), states()),
                        section("figures", new KitFigures()),
                        section("icons", icons()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kit.menu");
    }

    private PageHeader header() {
        return new PageHeader(getTranslation("kit.title"))
                .small(Glyph.PLAN.icon(), new Span(getTranslation("kit.small")))
                .sentence(getTranslation("kit.sentence"))
                .actions(new Button(getTranslation("kit.say"), click -> Toasts.say(getTranslation("kit.said"))))
                .primary(new Button(getTranslation("kit.undo"), Glyph.TRASH.icon(), click -> toastWithUndo()));
    }

    private void toastWithUndo() {
        Toasts.undo(getTranslation("kit.deleted"), () -> Toasts.say(getTranslation("kit.back")));
    }

    private Component section(String name, Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("stack");
        return new PageSection(getTranslation("kit." + name), stack);
    }

    private Div type() {
        var formats = Formats.here();
        var small = new Paragraph(getTranslation("kit.thirteen"));
        small.addClassName("small");
        var figures = String.join(" · ", formats.number(41_020), formats.dollars(123_570), formats.change(33.5, 1));
        return new Div(
                new H2(getTranslation("kit.nineteen")),
                new Paragraph(getTranslation("kit.fifteen", figures)),
                small,
                new SourceLine(formats.moment(Instant.parse("2026-11-23T07:52:00Z"))));
    }

    private Div doing() {
        var quiet = new Button(getTranslation("kit.quiet"), Glyph.FILTER.icon());
        quiet.addThemeVariants(ButtonVariant.TERTIARY);
        var delete = new Button(getTranslation("kit.delete"), Glyph.CLOSE.icon());
        delete.addThemeVariants(ButtonVariant.ERROR);
        var primary = new Button(getTranslation("kit.primary"), Glyph.PLUS.icon());
        primary.addThemeVariants(ButtonVariant.PRIMARY);
        var disabled = new Button(getTranslation("kit.disabled"));
        disabled.setEnabled(false);
        var dialog = new Button(getTranslation("kit.dialog"), Glyph.EDIT.icon(), click -> KitFields.dialog());
        return row(primary, dialog, quiet, delete, disabled);
    }

    private Div tags() {
        var row = row();
        Arrays.stream(Sign.values())
                .map(sign -> Tag.of(sign, getTranslation("kit.tag." + sign)))
                .forEach(row::add);
        row.add(Tag.of(Sign.QUIET, Glyph.LOCK, getTranslation("kit.only-you")));
        row.add(new Blaze('A', true), new Blaze('B', false));
        return row;
    }

    private Div notices() {
        var columns = new Div(
                Notice.info(getTranslation("kit.notice.info")),
                Notice.warn(getTranslation("kit.notice.warn")),
                Notice.ok(getTranslation("kit.notice.ok")),
                Notice.bad(getTranslation("kit.notice.bad"))
                        .action(new Anchor("kit", getTranslation("kit.notice.way"))));
        columns.addClassName("columns");
        return columns;
    }

    private static Div states() {
        var row = row();
        for (var kept : SavedState.Kept.values()) {
            var state = new SavedState();
            state.show(kept);
            row.add(state);
        }
        return row;
    }

    private static Div icons() {
        var row = row();
        Arrays.stream(Glyph.values()).map(Glyph::icon).forEach(row::add);
        return row;
    }

    static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("row");
        return row;
    }
}
