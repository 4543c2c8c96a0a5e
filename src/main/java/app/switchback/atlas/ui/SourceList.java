package app.switchback.atlas.ui;

import app.switchback.atlas.Source;
import app.switchback.designsystem.Facts;
import app.switchback.designsystem.Foreign;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** The publications that figures come from, one row each; their own words stay as they are. */
final class SourceList extends UnorderedList {
    SourceList() {
        addClassName("source-list");
    }

    void add(Source source) {
        var facts = Facts.inRow()
                .fact(getTranslation("atlas.about.sources.year"), Foreign.english(source.year()))
                .fact(getTranslation("atlas.about.sources.place"), Foreign.english(source.place()))
                .fact(getTranslation("atlas.about.sources.licence"), Foreign.english(source.licence()));
        var attribution = new Paragraph(Foreign.english(source.attribution()));
        attribution.addClassNames("small", "measure");
        add(new ListItem(new H3(Foreign.english(source.title())), facts, attribution));
    }
}
