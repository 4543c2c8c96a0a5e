package app.switchback.atlas.ui;

import app.switchback.atlas.Industry;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.Locale;

/** Each industry group with the codes that it consists of. */
final class GroupCodes extends DescriptionList {
    private final boolean german;

    GroupCodes(Locale language) {
        german = language.getLanguage().equals(Locale.GERMAN.getLanguage());
        addClassName("notes");
    }

    void add(Industry group) {
        add(new Term(german ? group.germanName() : group.name()), new Description(String.join(", ", group.naics())));
    }
}
