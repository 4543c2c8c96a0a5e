package app.switchback.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import org.junit.jupiter.api.Test;

class NotFoundViewTest extends ViewTest {
    @Test
    @As(Persona.ADA)
    void a_link_that_leads_nowhere_says_so_and_lists_no_routes() {
        open("no/such/page");
        assertThat(_get(H1.class).getText()).isEqualTo("There is no path here");
        assertThat(_get(NotFoundView.class).getElement().getTextRecursively())
                .doesNotContain("no/such/page", "kit", "Available");
    }

    @Test
    void a_stranger_sees_the_same() {
        open("no/such/page");
        assertThat(_get(H1.class).getText()).isEqualTo("There is no path here");
    }

    /** As a typed address does; {@code UI.navigate} would hand an unknown one to the browser. */
    private static void open(String address) {
        var ui = UI.getCurrent();
        ui.getInternals().getRouter().navigate(ui, new Location(address), NavigationTrigger.PAGE_LOAD);
    }
}
