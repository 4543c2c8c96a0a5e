package app.switchback.designsystem;

import com.vaadin.flow.component.html.Span;

/** Words that stay in another language than the page, marked so that screen readers pronounce them rightly. */
public final class Foreign extends Span {
    private Foreign(String language, String text) {
        super(text);
        addClassName("foreign");
        getElement().setAttribute("lang", language);
    }

    /** An English name on a page of any language. */
    public static Foreign english(String text) {
        return new Foreign("en", text);
    }

    /** A German name on a page of any language. */
    public static Foreign german(String text) {
        return new Foreign("de", text);
    }
}
