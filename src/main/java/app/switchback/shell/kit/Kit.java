package app.switchback.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import org.springframework.context.annotation.Profile;

/** Opens the kit's routes where somebody works on the design. */
@org.springframework.stereotype.Component
@Profile({"demo", "dev"})
class Kit implements VaadinServiceInitListener {
    private static final List<Class<? extends Component>> PAGES =
            List.of(KitView.class, KitWizardView.class, KitEmptyView.class, KitFailureView.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var routes = RouteConfiguration.forApplicationScope();
        PAGES.stream().filter(page -> !routes.isRouteRegistered(page)).forEach(routes::setAnnotatedRoute);
    }
}
