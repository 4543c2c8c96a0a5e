package app.switchback.shell;

import app.switchback.designsystem.Glyph;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The navigation of a phone: the same entries as at the left of a large screen, under the thumb. */
final class BottomBar extends Nav {
    private final Map<String, Anchor> links = new LinkedHashMap<>();

    BottomBar(List<MenuEntry> entries) {
        addClassName("bottom-bar");
        getElement().setAttribute("aria-label", getTranslation("designsystem.frame.navigation"));
        var list = new UnorderedList();
        entries.stream().map(this::link).map(ListItem::new).forEach(list::add);
        add(list);
        setVisible(!entries.isEmpty());
    }

    /** Marks the entry under which that address stands. */
    void show(String path) {
        links.forEach((start, link) -> mark(link, path.equals(start) || path.startsWith(start + "/")));
    }

    private Anchor link(MenuEntry entry) {
        var path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
        var link = new Anchor(path.isEmpty() ? "." : path);
        link.getElement().setAttribute("router-link", true);
        if (entry.icon() != null) link.add(Glyph.named(entry.icon()));
        link.add(new Span(getTranslation(entry.title())));
        links.put(path, link);
        return link;
    }

    private static void mark(Anchor link, boolean here) {
        if (here) link.getElement().setAttribute("aria-current", "page");
        else link.getElement().removeAttribute("aria-current");
    }
}
