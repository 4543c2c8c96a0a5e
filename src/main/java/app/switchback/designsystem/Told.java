package app.switchback.designsystem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.PendingJavaScriptResult;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A property that the browser is told and the server forgets, since what a page says in many words would otherwise lie
 * in the heap for as long as its session (ADR 0023). Whoever loses it, by an answer that never came or by taking the
 * component off the page and putting it back, gets the page anew.
 */
public final class Told {
    private final Component to;
    private final String property;
    private @Nullable PendingJavaScriptResult waiting;
    private @Nullable UUID last;

    /** @param property of the browser's side of that component */
    public Told(Component to, String property) {
        this.to = to;
        this.property = property;
        to.addAttachListener(attached -> askAgain(attached.getUI()));
    }

    /** Tells it with the next answer, unless it is what the browser was told last. */
    public void tell(String value) {
        var name = UUID.nameUUIDFromBytes(value.getBytes(StandardCharsets.UTF_8));
        if (name.equals(last)) return;
        if (waiting != null) waiting.cancelExecution();
        last = name;
        waiting = to.getElement().executeJs("this[$0] = $1", property, value);
        to.getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(to, sending -> waiting = null));
    }

    private void askAgain(UI ui) {
        if (last != null && waiting == null) ui.getPage().executeJs("location.reload()");
    }
}
