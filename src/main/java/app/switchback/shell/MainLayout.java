package app.switchback.shell;

import app.switchback.designsystem.FrameNotice;
import app.switchback.designsystem.Glyph;
import app.switchback.designsystem.Logo;
import app.switchback.designsystem.SkipLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame round every page of a signed-in person; its entries are the views that carry {@code @Menu}. */
@Layout
@AnonymousAllowed // each view guards itself, and the frame says nothing that a view would not
final class MainLayout extends AppLayout implements AfterNavigationObserver {
    private final HtmlContainer content = new HtmlContainer("main");
    private final Div notices = new Div();
    private final BottomBar bottomBar;

    MainLayout(Visitor visitor, ObjectProvider<FrameNotice> slot) {
        setPrimarySection(Section.DRAWER);
        getElement().setAttribute("no-scroll", true); // the page scrolls, as on any other site
        var entries = MenuConfiguration.getMenuEntries();
        bottomBar = new BottomBar(entries);
        content.addClassName("content");
        content.getElement().setAttribute("id", "content");
        addToDrawer(drawer(entries, visitor));
        addToNavbar(topBar(visitor));
        notices.addClassName("main-layout-notices");
        if (visitor.isSignedIn())
            slot.orderedStream().flatMap(one -> one.notice().stream()).forEach(notices::add);
        super.setContent(new Div(notices, content, bottomBar));
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement view) {
        content.getElement().removeAllChildren();
        if (view != null) content.getElement().appendChild(view.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        bottomBar.show(event.getLocation().getPath());
    }

    private Component drawer(List<MenuEntry> entries, Visitor visitor) {
        var navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("designsystem.frame.navigation"));
        entries.forEach(entry -> navigation.addItem(item(entry)));
        var drawer = new Aside(new SkipLink(content), Logo.linked(), navigation, new PersonMenu(visitor));
        drawer.addClassName("main-layout-drawer");
        drawer.getElement().setAttribute("aria-label", getTranslation("designsystem.frame.side"));
        return drawer;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        item.setMatchNested(!entry.path().isEmpty() && !"/".equals(entry.path()));
        if (entry.icon() != null) item.setPrefixComponent(Glyph.named(entry.icon()));
        return item;
    }

    private Component topBar(Visitor visitor) {
        var bar = new Header(new SkipLink(content), Logo.linked(), new PersonMenu(visitor));
        bar.addClassName("top-bar");
        return bar;
    }
}
