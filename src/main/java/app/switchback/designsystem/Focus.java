package app.switchback.designsystem;

import com.vaadin.flow.component.Component;

/**
 * Puts the focus where a person goes on. What held it may be drawn anew or gone, and the browser then gives it to the page
 * as a whole: keys do nothing, and a screen reader starts over at the top.
 */
public final class Focus {
    private static final String AFTER_DRAWING = "setTimeout(() => this.focus())";

    private Focus() {}

    /** Moves it to a field, a group or a button, once what comes with this answer is drawn. */
    public static void on(Component part) {
        part.getElement().executeJs(AFTER_DRAWING);
    }

    /** Moves it to a heading, from which Tab goes on to what stands below. */
    public static void onHeading(Component heading) {
        heading.getElement().setAttribute("tabindex", "-1");
        on(heading);
    }
}
