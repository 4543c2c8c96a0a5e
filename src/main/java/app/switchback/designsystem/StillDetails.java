package app.switchback.designsystem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;

/** Folded words for a {@link Still}: they open in the browser, without asking anybody. */
@Tag("vaadin-details")
@Uses(Details.class)
public final class StillDetails extends HtmlContainer {
    public StillDetails(Component summary, Component... content) {
        var head = new HtmlContainer("vaadin-details-summary");
        head.getElement().setAttribute("slot", "summary");
        head.add(summary);
        add(head);
        add(content);
    }
}
