package app.switchback.designsystem;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The reason of a question, folded under the answers for those who want to know. */
public final class WhyWeAsk extends Composite<Still> {
    public WhyWeAsk(String reason) {
        var head = new Span(Glyph.HELP.icon(), new Span(getTranslation("designsystem.wizard.why")));
        head.addClassName("why-we-ask-head");
        var words = new Paragraph(reason);
        words.addClassNames("quiet", "measure");
        var folded = new StillDetails(head, words);
        folded.addClassName("why-we-ask");
        folded.getElement().setAttribute("theme", "reverse");
        getContent().show(folded);
    }
}
