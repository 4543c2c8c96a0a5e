package app.switchback.designsystem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;

/** The frame of a page that stands outside the navigation: sign-in, public pages, failures. */
public final class PublicFrame extends Div {
    private final HtmlContainer main = new HtmlContainer("main");
    private final Header header = new Header(Logo.linked());

    public PublicFrame(Component... content) {
        addClassName("public-frame");
        main.getElement().setAttribute("id", "content");
        main.add(content);
        super.add(header, main);
    }

    /** Adds to the content, not to the frame. */
    @Override
    public void add(Component... content) {
        main.add(content);
    }

    /** Adds at the right of the name, such as a language switch. */
    public PublicFrame top(Component... parts) {
        header.add(parts);
        return this;
    }
}
