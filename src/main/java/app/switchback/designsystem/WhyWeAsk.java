package app.switchback.designsystem;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The reason of a question, folded under the answers for those who want to know. */
public final class WhyWeAsk extends Details {
    public WhyWeAsk(String reason) {
        addClassName("why-we-ask");
        var head = new Span(Glyph.HELP.icon(), new Span(getTranslation("designsystem.wizard.why")));
        head.addClassName("why-we-ask-head");
        setSummary(head);
        addThemeName("reverse");
        var words = new Paragraph(reason);
        words.addClassNames("quiet", "measure");
        add(words);
    }
}
