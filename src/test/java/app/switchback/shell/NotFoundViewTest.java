package app.switchback.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;

class NotFoundViewTest extends ViewTest {
    @Test
    @As(Persona.ADA)
    void a_link_that_leads_nowhere_says_so_and_lists_no_routes() {
        UI.getCurrent().navigate("no/such/page");
        assertThat(_get(H1.class).getText()).isEqualTo("There is no path here");
        assertThat(_get(NotFoundView.class).getElement().getTextRecursively())
                .doesNotContain("no/such/page", "kit", "Available");
    }

    @Test
    void a_stranger_sees_the_same() {
        UI.getCurrent().navigate("no/such/page");
        assertThat(_get(H1.class).getText()).isEqualTo("There is no path here");
    }
}
