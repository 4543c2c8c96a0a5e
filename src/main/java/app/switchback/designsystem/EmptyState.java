package app.switchback.designsystem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A place with nothing in it yet: one picture, one sentence, the one next thing. */
public final class EmptyState extends Div {
    private final Div words = new Div();
    private final Div actions = new Div();

    public EmptyState(String title, String sentence) {
        addClassName("empty-state");
        words.addClassName("empty-state-words");
        actions.addClassName("row");
        var text = new Paragraph(sentence);
        text.addClassName("quiet");
        words.add(new H2(title), text);
        add(picture(), words);
    }

    /** The next thing to do. */
    public EmptyState action(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        actions.addComponentAsFirst(button);
        words.add(actions);
        return this;
    }

    /** Another thing that could be done here, quieter. */
    public EmptyState also(Component quiet) {
        actions.add(quiet);
        words.add(actions);
        return this;
    }

    /** A way round, under a hairline. */
    public EmptyState wayRound(Component... parts) {
        var line = new Paragraph();
        line.add(parts);
        line.addClassName("empty-state-way-round");
        words.add(line);
        return this;
    }

    private static Div picture() {
        var picture = new Div(Drawing.named("empty"));
        picture.addClassName("empty-state-picture");
        return picture;
    }
}
