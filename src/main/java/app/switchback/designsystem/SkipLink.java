package app.switchback.designsystem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;

/** The way past what is the same on every page, for those who go by keys; seen only while it has the focus. */
public final class SkipLink extends NativeButton {
    /** @param content where the page itself begins */
    public SkipLink(Component content) {
        super("", click -> Focus.onHeading(content));
        setText(getTranslation("designsystem.frame.skip"));
        addClassName("skip-link");
    }
}
