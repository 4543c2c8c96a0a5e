package app.switchback.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** A browser may have many windows open, but not any number: each holds a page in the memory of the server. */
@Component
class FewWindows implements VaadinServiceInitListener {
    /** More than anybody looks at. The oldest one gives way; it loads itself anew when somebody comes back to it. */
    static final int MOST = 30;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(FewWindows::makeRoom);
    }

    private static void makeRoom(UIInitEvent event) {
        var others = event.getUI().getSession().getUIs().stream()
                .filter(ui -> !ui.equals(event.getUI()) && !ui.isClosing())
                .sorted(Comparator.comparingInt(UI::getUIId))
                .toList();
        others.stream().limit(Math.max(0, others.size() + 1 - MOST)).forEach(UI::close);
    }
}
