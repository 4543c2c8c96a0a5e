package app.switchback.shell.kit;

import app.switchback.designsystem.Page;
import app.switchback.designsystem.PageHeader;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Fails on purpose: at once with {@code ?now}, at the press of a button without, so that the failure pages can be seen. */
@Route(value = "kit/failure", registerAtStartup = false)
@PermitAll
final class KitFailureView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {
    KitFailureView() {
        getContent()
                .add(new PageHeader(getTranslation("kit.fail"))
                        .primary(new Button(getTranslation("kit.fail"), click -> fail())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getQueryParameters().getParameters().containsKey("now")) fail();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kit.fail");
    }

    private static void fail() {
        throw new IllegalStateException("asked for by the kit");
    }
}
