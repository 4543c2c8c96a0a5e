package app.switchback.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.designsystem.EmptyState;
import app.switchback.shell.kit.OpenKit;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@As(Persona.ADA)
class MainLayoutTest extends ViewTest {
    @BeforeEach
    void openTheKit() {
        OpenKit.routes();
    }

    @Test
    void a_page_stands_in_the_frame_by_itself() {
        UI.getCurrent().navigate("kit");
        assertThat(_find(MainLayout.class)).hasSize(1);
        assertThat(_get(H1.class).getText()).isEqualTo("Every part on one page");
    }

    @Test
    void a_wizard_stands_outside_the_frame() {
        UI.getCurrent().navigate("kit/wizard");
        assertThat(_find(MainLayout.class)).isEmpty();
        assertThat(_get(H1.class).getText()).isEqualTo("Where are you now?");
    }

    @Test
    void the_navigation_is_made_of_the_pages_that_ask_for_it_and_speaks_words() {
        UI.getCurrent().navigate("kit");
        assertThat(_find(SideNavItem.class)).isNotEmpty().allSatisfy(item -> {
            assertThat(item.getLabel()).isNotBlank().doesNotContain("!", ".");
            assertThat(item.getPath()).isNotNull();
        });
    }

    @Test
    void the_phone_bar_has_the_same_entries_and_marks_where_the_person_is() {
        UI.getCurrent().navigate("plans");
        var links = _get(BottomBar.class)
                .getElement()
                .getChildren()
                .flatMap(list -> list.getChildren())
                .map(item -> item.getChild(0))
                .toList();
        assertThat(links).hasSameSizeAs(_find(SideNavItem.class));
        assertThat(links.stream().filter(link -> link.hasAttribute("aria-current")))
                .as(() -> links.stream().map(Element::getOuterHTML).toList().toString())
                .singleElement()
                .satisfies(link -> assertThat(link.getAttribute("href")).isEqualTo("plans"));
    }

    @Test
    void the_frame_speaks_german_to_germans() {
        UI.getCurrent().navigate("kit/wizard"); // leaves the frame, which is made anew afterwards
        UI.getCurrent().setLocale(Locale.GERMAN);
        UI.getCurrent().navigate("kit");
        assertThat(_find(PersonMenu.class).getFirst().getElement().getTextRecursively())
                .contains("Dein Konto", "Abmelden");
    }

    @Test
    @As(Persona.CARL)
    void whoever_has_no_page_yet_is_told_so_instead_of_shown_an_empty_one() {
        UI.getCurrent().navigate("");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Nothing for you here yet");
    }
}
