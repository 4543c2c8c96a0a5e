package app.switchback.atlas.ui;

import com.vaadin.flow.component.html.DescriptionList;

/** Things and what is to be known about them, each beside its name. */
final class Notes extends DescriptionList {
    Notes() {
        addClassName("notes");
    }

    Notes add(String name, String text) {
        add(new Term(name), new Description(text));
        return this;
    }
}
