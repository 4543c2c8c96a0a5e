package app.switchback.designsystem;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gives every page its language and scheme before the first pixel is drawn, and Vaadin its words in our languages. */
@Component
class LookOnStart implements VaadinServiceInitListener {
    private static final String PRODUCT = "Switchback";

    private final Look look;
    private final I18NProvider words;

    LookOnStart(Look look, I18NProvider words) {
        this.look = look;
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::dress);
        event.getSource().addUIInitListener(this::dress);
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
    }

    private void dress(IndexHtmlResponse response) {
        var request = (HttpServletRequest) response.getVaadinRequest();
        var html = response.getDocument().child(0);
        html.attr("lang", look.language(request).getLanguage());
        html.attr("data-scheme", look.scheme(request).word());
    }

    private void dress(UIInitEvent event) {
        var ui = event.getUI();
        var request = (HttpServletRequest) VaadinRequest.getCurrent();
        var language = look.language(request);
        ui.setLocale(language);
        ui.getSession().setLocale(language);
        ComponentUtil.setData(ui, Scheme.class, look.scheme(request));
        ComponentUtil.setData(ui, ZoneId.class, look.zone(ui));
        ui.addAfterNavigationListener(arrived -> ui.beforeClientResponse(ui, later -> nameTheProduct(ui)));
        reconnect(ui, language);
    }

    private static void nameTheProduct(UI ui) {
        var title = ui.getInternals().getTitle();
        if (title == null || title.isBlank()) ui.getPage().setTitle(PRODUCT);
        else if (!title.endsWith(PRODUCT)) ui.getPage().setTitle(title + " · " + PRODUCT);
    }

    private void reconnect(UI ui, Locale language) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(words.getTranslation("designsystem.lost.trying", language));
        dialog.setDialogTextGaveUp(words.getTranslation("designsystem.lost.gave-up", language));
    }

    private SystemMessages messages(Locale language) {
        var nearest = Look.nearest(Stream.of(language));
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(words.getTranslation("designsystem.expired.caption", nearest));
        messages.setSessionExpiredMessage(words.getTranslation("designsystem.expired.message", nearest));
        messages.setInternalErrorCaption(words.getTranslation("designsystem.broken.caption", nearest));
        messages.setInternalErrorMessage(words.getTranslation("designsystem.broken.message", nearest));
        messages.setCookiesDisabledCaption(words.getTranslation("designsystem.cookies.caption", nearest));
        messages.setCookiesDisabledMessage(words.getTranslation("designsystem.cookies.message", nearest));
        return messages;
    }
}
