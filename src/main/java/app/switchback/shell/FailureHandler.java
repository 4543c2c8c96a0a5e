package app.switchback.shell;

import app.switchback.designsystem.Glyph;
import app.switchback.designsystem.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

/** When a click fails, the page stays as it is, with all that was typed, and says what happened. */
@org.springframework.stereotype.Component
class FailureHandler implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(FailureHandler::handle));
    }

    static void handle(ErrorEvent event) {
        var failure = Failure.logged(event.getThrowable());
        var ui = event.getComponent().flatMap(Component::getUI).orElseGet(UI::getCurrent);
        if (ui != null) say(ui, failure); // the session is locked by whoever failed
    }

    private static void say(UI ui, Failure failure) {
        var banner = new Notification();
        banner.setPosition(Notification.Position.TOP_CENTER);
        banner.setDuration(0);
        var again = new Button(ui.getTranslation("shell.failure.reload"), Glyph.REFRESH.icon());
        again.addClickListener(click -> ui.getPage().reload());
        var close = new Button(ui.getTranslation("designsystem.toast.close"), click -> banner.close());
        var text = ui.getTranslation(failure.words() + "event", failure.id());
        var frame = new Div(Notice.warn(text).action(again, close));
        frame.addClassName("failure-banner");
        banner.add(frame);
        banner.open();
    }
}
