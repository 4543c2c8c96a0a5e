package app.switchback.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Opens a page at its top and gives it the focus, as a browser does with a page that it loads. Vaadin puts one page in the
 * place of another: without this a new page is as far down as the former was, and keys and readers are nowhere.
 */
@Component
class Arrival implements VaadinServiceInitListener {
    /** A page that is loaded or gone back to is the browser's to place. */
    private static final Set<NavigationTrigger> PLACED =
            EnumSet.of(NavigationTrigger.PAGE_LOAD, NavigationTrigger.HISTORY);

    private static final String TO_THE_TOP = "window.scrollTo(0, 0)";

    /** Only a focus that went with the former page: who walks through the navigation stays there. */
    private static final String TO_THE_TITLE = """
            setTimeout(() => {
              const title = document.querySelector('h1');
              if (!title || document.activeElement !== document.body) return;
              title.tabIndex = -1;
              title.focus({ preventScroll: true });
            })""";

    /** Vaadin's fields announce what is wrong in a region of their own, where it would be read on every later page. */
    private static final String NOTHING_OLD =
            "document.querySelectorAll('body > [aria-live], body > [role=alert]').forEach(said => said.textContent = '')";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(opened ->
                        opened.getUI().addAfterNavigationListener(arrived -> arrive(opened.getUI(), arrived)));
    }

    private static void arrive(UI ui, AfterNavigationEvent arrived) {
        var trigger = arrived.getLocationChangeEvent().getTrigger();
        if (!PLACED.contains(trigger)) ui.getPage().executeJs(TO_THE_TOP);
        ui.getPage().executeJs(NOTHING_OLD);
        if (trigger != NavigationTrigger.PAGE_LOAD) ui.getPage().executeJs(TO_THE_TITLE);
    }
}
