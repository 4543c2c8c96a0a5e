package app.switchback.shell.kit;

import app.switchback.designsystem.EmptyState;
import app.switchback.designsystem.Page;
import app.switchback.designsystem.PageHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A page with nothing in it yet. */
@Route(value = "kit/empty", registerAtStartup = false)
@PermitAll
final class KitEmptyView extends Composite<Page> implements HasDynamicTitle {
    KitEmptyView() {
        var quiet = new Button(getTranslation("kit.quiet"));
        quiet.addThemeVariants(ButtonVariant.TERTIARY);
        getContent()
                .add(
                        new PageHeader(getTranslation("kit.menu")).sentence(getTranslation("kit.sentence")),
                        new EmptyState(getTranslation("kit.empty"), getTranslation("kit.empty.sentence"))
                                .action(new Button(getTranslation("kit.primary")))
                                .also(quiet)
                                .wayRound(
                                        new Span(getTranslation("kit.empty.else") + " "),
                                        new Anchor("kit", getTranslation("kit.notice.way"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kit.menu");
    }
}
