package app.switchback.designsystem;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Short news at the foot of the page, said politely to screen readers; undo instead of "are you sure". */
public final class Toasts {
    private static final int READING = 5_000;
    private static final int UNDOING = 10_000;

    private Toasts() {}

    /** Says that something is done, for 5 seconds. */
    public static void say(String text) {
        toast(text, READING).open();
    }

    /** Says that something is done and takes it back on demand, for 10 seconds; Alt+Z reaches it without a mouse. */
    public static void undo(String text, Runnable takeBack) {
        var toast = toast(text, UNDOING);
        var undo = new Button(toast.getTranslation("designsystem.toast.undo"), Glyph.UNDO.icon(), click -> {
            toast.close();
            takeBack.run();
        });
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        undo.addClickShortcut(Key.KEY_Z, KeyModifier.ALT);
        undo.setTooltipText("Alt+Z");
        content(toast).addComponentAtIndex(1, undo);
        toast.open();
    }

    private static Notification toast(String text, int milliseconds) {
        var toast = alone();
        toast.setDuration(milliseconds);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.setAssertive(false);
        var close = new Button(Glyph.CLOSE.icon(), click -> toast.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(toast.getTranslation("designsystem.toast.close"));
        var content = new Div(new Span(text), close);
        content.addClassName("toast");
        toast.add(content);
        return toast;
    }

    /** One at a time: the former one would cover the page, and Alt+Z would mean two things. */
    private static Notification alone() {
        var ui = UI.getCurrent();
        var former = ComponentUtil.getData(ui, Notification.class);
        if (former != null) former.close();
        var toast = new Notification();
        ComponentUtil.setData(ui, Notification.class, toast);
        toast.addOpenedChangeListener(change -> {
            if (!change.isOpened()) ComponentUtil.setData(ui, Notification.class, null);
        });
        return toast;
    }

    private static Div content(Notification toast) {
        return (Div) toast.getChildren().findFirst().orElseThrow();
    }
}
