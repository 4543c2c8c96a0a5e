package app.switchback.designsystem;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The name and its sign: the road that turns twice. A link home where there is a home to go to. */
public final class Logo extends HtmlContainer {
    private Logo(String tag) {
        super(tag);
        addClassName("logo");
        var mark = new Div(Drawing.named("mark"));
        mark.addClassName("logo-mark");
        add(mark, new Span("Switchback"));
    }

    /** The logo as a link to the start page. */
    public static Logo linked() {
        var logo = new Logo("a");
        logo.getElement().setAttribute("href", ".").setAttribute("router-link", true);
        return logo;
    }

    /** The logo alone. */
    public static Logo plain() {
        return new Logo("div");
    }
}
