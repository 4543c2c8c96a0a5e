package app.switchback.shell.kit;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;

/** The kit's pages, which no profile opens in tests, so that the frame can be tested without another module's page. */
public final class OpenKit {
    private OpenKit() {}

    public static void routes() {
        new Kit().serviceInit(new ServiceInitEvent(VaadinService.getCurrent()));
    }
}
