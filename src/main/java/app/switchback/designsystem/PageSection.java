package app.switchback.designsystem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A part of a page under a heading of its own; never a box. */
public final class PageSection extends Section {
    private final Div head = new Div();

    public PageSection(String title, Component... parts) {
        addClassName("page-section");
        head.addClassName("page-section-head");
        head.add(new H2(title));
        add(head);
        add(parts);
    }

    /** A quiet remark or a tag at the right of the heading. */
    public PageSection aside(Component remark) {
        var aside = new Span(remark);
        aside.addClassName("page-section-aside");
        head.add(aside);
        return this;
    }

    /** A quiet remark at the right of the heading. */
    public PageSection aside(String remark) {
        return aside(new Span(remark));
    }
}
