package app.switchback.designsystem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The top of every page: a small line, the title, one sentence, and the actions with at most one primary. */
public final class PageHeader extends Header {
    private final Div words = new Div();
    private final Div small = new Div();
    private final H1 title = new H1();
    private final Paragraph sentence = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(String title) {
        addClassName("page-header");
        small.addClassName("page-header-small");
        sentence.addClassName("page-header-sentence");
        actions.addClassName("page-header-actions");
        words.add(small, this.title, sentence);
        add(words, actions);
        this.title.setText(title);
        hideEmpty(small, sentence, actions);
    }

    /** Moves the focus to the title, when what held it is gone from the page. */
    public PageHeader lead() {
        Focus.onHeading(title);
        return this;
    }

    /** A date, or where this page stands. */
    public PageHeader small(String text) {
        return small(new Span(text));
    }

    /** A date, or where this page stands, with a link or an icon. */
    public PageHeader small(Component... parts) {
        small.removeAll();
        small.add(parts);
        small.setVisible(true);
        return this;
    }

    /** One sentence under the title. */
    public PageHeader sentence(String text) {
        sentence.setText(text);
        sentence.setVisible(!text.isBlank());
        return this;
    }

    /** The one thing to do here; stands last, in pine. */
    public PageHeader primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return actions(button);
    }

    /** Further actions, before the primary one if called before it. */
    public PageHeader actions(Component... further) {
        actions.add(further);
        actions.setVisible(true);
        return this;
    }

    private static void hideEmpty(HtmlContainer... parts) {
        for (var part : parts) part.setVisible(false);
    }
}
