package app.switchback.shell;

import app.switchback.designsystem.EmptyState;
import app.switchback.designsystem.Page;
import app.switchback.designsystem.PageHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;

/** Where a signed-in person arrives: at the first entry of the navigation; whoever has none is told why. */
@Route("")
@PermitAll
class HomeView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {
    HomeView() {
        var greeting = new PageHeader(getTranslation("shell.home.title"));
        getContent()
                .add(
                        greeting,
                        new EmptyState(getTranslation("shell.home.empty"), getTranslation("shell.home.sentence")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.menuClass() != null && entry.menuClass() != HomeView.class)
                .findFirst()
                .ifPresent(entry -> event.forwardTo(entry.menuClass()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home.title");
    }
}
