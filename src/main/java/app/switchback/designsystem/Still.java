package app.switchback.designsystem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * What is only read. Its parts are ordinary components, described to the browser once and let go: a page of a thousand
 * elements then costs a session as much as a page of one (ADR 0023). Nothing in it can ask the server; links can lead on.
 */
@Tag("still-part")
@JsModule("./components/still-part.ts")
public final class Still extends Component {
    private final Told content = new Told(this, "content");

    /** @param parts fresh ones; they are read and never attached */
    public Still(Component... parts) {
        if (parts.length > 0) show(parts);
    }

    /** Shows these parts instead of the former ones. */
    public void show(Component... parts) {
        content.tell(Description.of(parts));
    }
}
