package app.switchback.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;

class DoorViewTest extends ViewTest {
    @Test
    void somebody_unknown_is_shown_the_door() {
        UI.getCurrent().navigate("");

        assertThat(UI.getCurrent().getCurrentView()).isInstanceOf(LoginView.class);
    }

    @Test
    @As(Persona.ADA)
    void a_signed_in_person_is_inside() {
        UI.getCurrent().navigate("");

        assertThat(UI.getCurrent().getCurrentView()).isNotInstanceOf(LoginView.class);
    }
}
