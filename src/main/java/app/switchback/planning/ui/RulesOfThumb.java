package app.switchback.planning.ui;

import app.switchback.planning.trails.Hint;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What experience says and no figure does, each with where it comes from. */
final class RulesOfThumb extends Composite<UnorderedList> {
    RulesOfThumb(Speech speech, List<Hint> hints) {
        getContent().addClassName("rules-of-thumb");
        hints.forEach(hint -> {
            var source = new Span(" " + speech.words("hint.source"));
            source.addClassName("compare-source");
            getContent().add(new ListItem(new Span(speech.say(hint.text())), source));
        });
    }
}
