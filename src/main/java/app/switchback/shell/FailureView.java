package app.switchback.shell;

import app.switchback.designsystem.Glyph;
import app.switchback.designsystem.LostTrail;
import app.switchback.designsystem.PublicFrame;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that could not be shown: says so with an id, whether the database is away, and that saved work is safe. */
@AnonymousAllowed
class FailureView extends Composite<PublicFrame> implements HasErrorParameter<Exception>, HasDynamicTitle {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var failure = Failure.logged(parameter.getCaughtException());
        var again = new Button(getTranslation("shell.failure.again"), Glyph.REFRESH.icon(), click -> reload());
        again.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .add(new LostTrail(
                        getTranslation("shell.failure.id", failure.id()),
                        getTranslation(failure.words() + "title"),
                        getTranslation(failure.words() + "sentence"),
                        again));
        return failure.databaseAway()
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.failure.page");
    }

    private static void reload() {
        UI.getCurrent().getPage().reload();
    }
}
