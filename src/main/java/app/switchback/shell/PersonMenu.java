package app.switchback.shell;

import app.switchback.designsystem.Initials;
import app.switchback.designsystem.Scheme;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What belongs to the person rather than to the work: profile, light, language, the way out. */
final class PersonMenu extends Composite<MenuBar> {
    /** Pages that other modules may bring; each shows when it is there. */
    private static final Map<String, String> PAGES =
            Map.of("profile", "designsystem.person.profile", "about-the-data", "designsystem.person.data");

    private final transient Visitor visitor;

    PersonMenu(Visitor visitor) {
        this.visitor = visitor;
        getContent().addClassName("person-menu");
        getContent().addThemeVariants(MenuBarVariant.TERTIARY);
        var menu = getContent().addItem(face());
        menu.setAriaLabel(getTranslation("designsystem.person.menu", visitor.name()));
        fill(menu.getSubMenu());
    }

    private void fill(SubMenu menu) {
        PAGES.keySet().stream().sorted(Comparator.reverseOrder()).forEach(route -> page(menu, route));
        var light = menu.addItem(getTranslation("designsystem.person.scheme")).getSubMenu();
        for (var scheme : Scheme.values()) scheme(light, scheme);
        var languages =
                menu.addItem(getTranslation("designsystem.person.language")).getSubMenu();
        language(languages, Locale.ENGLISH, "English");
        language(languages, Locale.GERMAN, "Deutsch");
        menu.addItem(getTranslation("designsystem.person.sign-out"), click -> visitor.signOut());
    }

    private void page(SubMenu menu, String route) {
        var words = getTranslation(Objects.requireNonNull(PAGES.get(route)));
        RouteConfiguration.forSessionScope()
                .getRoute(route)
                .ifPresent(view -> menu.addItem(words, click -> here().navigate(view)));
    }

    private void scheme(SubMenu menu, Scheme scheme) {
        var item = menu.addItem(getTranslation("designsystem.scheme." + scheme.word()));
        item.setCheckable(true);
        item.setChecked(scheme == ComponentUtil.getData(UI.getCurrent(), Scheme.class));
        item.addClickListener(click -> choose(menu, item, scheme));
    }

    private void choose(SubMenu menu, MenuItem item, Scheme scheme) {
        menu.getItems().forEach(other -> other.setChecked(other.equals(item)));
        visitor.look().choose(here(), scheme);
    }

    private void language(SubMenu menu, Locale language, String name) {
        var item = menu.addItem(name, click -> visitor.look().choose(here(), language));
        item.getElement().setAttribute("lang", language.getLanguage());
        item.setCheckable(true);
        item.setChecked(UI.getCurrent().getLocale().getLanguage().equals(language.getLanguage()));
    }

    private HtmlContainer face() {
        var name = new HtmlContainer("b");
        name.setText(visitor.name());
        var words = new Span();
        words.add(name, new Span(getTranslation("designsystem.person.account")));
        var face = new Span(new Initials(visitor.name()), words);
        face.addClassName("person-menu-face");
        return face;
    }

    private UI here() {
        return getUI().orElseGet(UI::getCurrent);
    }
}
