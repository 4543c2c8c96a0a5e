package app.switchback.designsystem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What a page says when there is nothing to show or it could not be shown: what happened, what was kept, a way on. */
public final class LostTrail extends Div {
    /** @param small a line above the title such as the failure's id; may be empty */
    public LostTrail(String small, String title, String sentence, Component... ways) {
        addClassNames("empty-state", "lost-trail");
        var above = new Paragraph(small);
        above.addClassName("small");
        above.setVisible(!small.isBlank());
        var text = new Paragraph(sentence);
        text.addClassName("quiet");
        var actions = new Div(ways);
        actions.addClassName("row");
        var words = new Div(above, new H1(title), text, actions);
        words.addClassName("empty-state-words");
        var picture = new Div(Drawing.named("lost"));
        picture.addClassName("empty-state-picture");
        add(words, picture);
    }
}
