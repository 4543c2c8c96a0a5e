package app.switchback.shell;

import app.switchback.designsystem.Glyph;
import app.switchback.designsystem.Initials;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;

/** What belongs to the person rather than to the work: profile, light, language, the way out. */
final class PersonMenu extends Composite<Div> {
    PersonMenu(Visitor visitor) {
        var menu = new Popover();
        var face = new Button(face(visitor.name()));
        face.addThemeVariants(ButtonVariant.TERTIARY);
        // as written on the button, since a phone shows only the initials
        face.setAriaLabel(visitor.name() + " " + getTranslation("designsystem.person.account"));
        menu.setTarget(face);
        menu.setAriaLabel(getTranslation("designsystem.person.account"));
        menu.add(content(visitor));
        getContent().addClassName("person-menu");
        getContent().add(face, menu);
    }

    private Div content(Visitor visitor) {
        var out = new Button(
                getTranslation("designsystem.person.sign-out"), Glyph.SIGN_OUT.icon(), click -> visitor.signOut());
        out.addThemeVariants(ButtonVariant.TERTIARY);
        var content = new Div();
        content.addClassName("person-menu-content");
        page("profile", "designsystem.person.profile", Glyph.PERSON).ifPresent(content::add);
        page("profile/security", "designsystem.person.security", Glyph.SHIELD).ifPresent(content::add);
        page("about-the-data", "designsystem.person.data", Glyph.DATA).ifPresent(content::add);
        content.add(new AppearanceChoice(visitor.look()), new LanguageChoice(visitor.look()), out);
        return content;
    }

    /** A link to a page that another module may bring; it shows when the page is there. */
    private Optional<Component> page(String route, String key, Glyph glyph) {
        return RouteConfiguration.forSessionScope().getRoute(route).map(view -> {
            var link = new RouterLink(view);
            link.add(glyph.icon(), new Span(getTranslation(key)));
            return link;
        });
    }

    private Component face(String called) {
        var name = new HtmlContainer("b");
        name.setText(called);
        var words = new Span(name, new Span(getTranslation("designsystem.person.account")));
        var initials = new Initials(called);
        initials.getElement().setAttribute("aria-hidden", "true"); // the name beside them speaks
        var face = new Span(initials, words);
        face.addClassName("person-menu-face");
        return face;
    }
}
