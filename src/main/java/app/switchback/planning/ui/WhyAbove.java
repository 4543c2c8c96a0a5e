package app.switchback.planning.ui;

import app.switchback.designsystem.Blaze;
import app.switchback.planning.trails.Ranking;
import app.switchback.planning.trails.Trails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Why the first trail stands above each of the others, citing only what differs. */
final class WhyAbove extends Composite<UnorderedList> {
    private final Speech speech;

    WhyAbove(Speech speech, Trails trails) {
        this.speech = speech;
        getContent().addClassNames("rows", "why-above");
        trails.rankings().forEach(ranking -> getContent().add(item(ranking)));
    }

    private ListItem item(Ranking ranking) {
        var over = new Span(speech.words("over"));
        over.addClassName("small");
        var pair = new Div(new Blaze(letter(ranking.above()), true), over, new Blaze(letter(ranking.below()), false));
        pair.addClassName("why-above-pair");
        var reasons = new Div();
        reasons.addClassName("rows-text");
        ranking.because().forEach(because -> reasons.add(new Paragraph(speech.say(because))));
        return new ListItem(pair, (Component) reasons);
    }

    private static char letter(String letter) {
        return letter.charAt(0);
    }
}
