package app.switchback.designsystem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Function;

/** One of several things that each need a few words: a radio group, so arrow keys, labels and binders just work. */
public final class ChoiceCards<T> extends RadioButtonGroup<T> {
    /**
     * What a card says.
     *
     * @param text one or two lines; may be empty
     * @param more figures, tags or a small map under the text
     */
    public record Card(String title, String text, List<Component> more) {
        public Card(String title, String text, Component... more) {
            this(title, text, List.of(more));
        }
    }

    /** @param label what is chosen; read aloud with the group, shown above the cards unless empty */
    public ChoiceCards(String label, Function<T, Card> card) {
        addClassName("choice-cards");
        if (!label.isBlank()) setLabel(label);
        setItemLabelGenerator(item -> card.apply(item).title());
        setRenderer(new ComponentRenderer<>(item -> draw(card.apply(item))));
    }

    private static Component draw(Card card) {
        var title = part(new Span(card.title()), "title");
        var text = part(new Span(card.text()), "text");
        var more = new Div();
        more.addClassName("choice-card-more");
        more.add(card.more());
        var all = new Div(title, text, more);
        text.setVisible(!card.text().isBlank());
        all.addClassName("choice-card");
        return all;
    }

    private static Span part(Span span, String name) {
        span.addClassName("choice-card-" + name);
        return span;
    }
}
