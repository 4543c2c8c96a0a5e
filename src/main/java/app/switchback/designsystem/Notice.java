package app.switchback.designsystem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;

/** What happened, what was kept, and one way on; stays on the page, unlike a toast. */
public final class Notice extends Div {
    private final Div words = new Div();

    private Notice(Sign sign, String text) {
        addClassNames("notice", sign.word());
        words.add(new Paragraph(text));
        add(Objects.requireNonNull(sign.glyph()).icon(), words);
    }

    /** Good to know. */
    public static Notice info(String text) {
        return new Notice(Sign.INFO, text);
    }

    /** Done. */
    public static Notice ok(String text) {
        return new Notice(Sign.OK, text);
    }

    /** Look here. */
    public static Notice warn(String text) {
        return new Notice(Sign.WARN, text);
    }

    /** It did not work. */
    public static Notice bad(String text) {
        return new Notice(Sign.BAD, text);
    }

    /** Links or buttons under the sentence. */
    public Notice action(Component... ways) {
        var actions = new Div(ways);
        actions.addClassName("notice-actions");
        words.add(actions);
        return this;
    }

    /** Makes screen readers say it when it appears after the page. */
    public Notice announced() {
        getElement().setAttribute("role", "status");
        return this;
    }
}
