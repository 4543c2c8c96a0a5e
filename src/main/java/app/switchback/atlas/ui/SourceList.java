package app.switchback.atlas.ui;

import app.switchback.atlas.Source;
import app.switchback.designsystem.Facts;
import app.switchback.designsystem.Foreign;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/** The publications that figures come from, one row each; their own words stay as they are. */
final class SourceList extends UnorderedList {
    SourceList() {
        addClassName("source-list");
    }

    void add(Source source) {
        var facts = Facts.inRow()
                .fact(getTranslation("atlas.about.sources.year"), said(source.year()))
                .fact(getTranslation("atlas.about.sources.place"), said(source.place()))
                .fact(getTranslation("atlas.about.sources.licence"), said(source.licence()));
        var attribution = new Paragraph(Foreign.english(source.attribution()));
        attribution.addClassNames("small", "measure");
        add(new ListItem(new H3(Foreign.english(source.title())), facts, attribution));
    }

    /** A source's own word in the person's language where we have one, else as it is. */
    private Span said(String text) {
        var key = "atlas.source." + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var word = getTranslation(key);
        return word.contains(key) ? Foreign.english(text) : new Span(word);
    }
}
