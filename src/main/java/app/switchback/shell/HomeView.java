package app.switchback.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where a signed-in person arrives. */
@Route("")
@PermitAll
class HomeView extends Composite<VerticalLayout> {
    HomeView() {
        getContent().add(new H1("Switchback"));
    }
}
