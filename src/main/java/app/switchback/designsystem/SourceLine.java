package app.switchback.designsystem;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteConfiguration;

/** Where a figure comes from: source, year, place, and the way to the page that tells more. */
public final class SourceLine extends Paragraph {
    private static final String MORE = "about-the-data";

    public SourceLine(String source) {
        addClassName("source-line");
        add(new Span(source + " "));
        if (RouteConfiguration.forSessionScope().getRoute(MORE).isPresent())
            add(new Anchor(MORE, getTranslation("designsystem.source.more")));
    }
}
