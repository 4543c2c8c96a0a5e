package app.switchback.designsystem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The content of a page: a header, then sections with air between them. Views are a {@code Composite<Page>}. */
public final class Page extends Div {
    public Page() {
        addClassName("page");
    }

    public Page(Component... parts) {
        this();
        add(parts);
    }
}
