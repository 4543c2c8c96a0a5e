package app.switchback.planning.ui;

import app.switchback.designsystem.Notice;
import app.switchback.designsystem.Sign;
import app.switchback.designsystem.Tag;
import app.switchback.planning.trails.Classification;
import app.switchback.planning.trails.FloorVerdict;
import app.switchback.planning.trails.SwitchKind;
import app.switchback.planning.trails.Trails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What the comparison comes to, before the map: which path stands first and why, the kind of switch, the pay floor. */
final class CompareLead extends Composite<Div> {
    private final Speech speech;

    CompareLead(Speech speech, Trails trails) {
        this.speech = speech;
        var lead = getContent();
        lead.addClassName("compare-lead");
        lead.getElement().setAttribute("role", "status");
        var kind = trails.classification();
        lead.add(text(first(trails), "compare-lead-first"), kind(kind));
        if (kind.kind() == SwitchKind.NONE) {
            lead.add(Notice.info(speech.words(kind.internalMoveOffered() ? "none.internal" : "none")));
        }
        floor(trails.floor());
    }

    /** Names the first path with the weightiest reason, and leaves the choice open. */
    private String first(Trails trails) {
        var name = speech.trail(trails.ranked().getFirst());
        if (trails.rankings().isEmpty()) {
            return speech.words("lead.only", name);
        }
        var because = trails.rankings().getFirst().because();
        return speech.words("lead", name, because.isEmpty() ? "" : speech.say(because.getFirst()));
    }

    private Component kind(Classification classification) {
        var tag = Tag.of(Sign.INFO, speech.words("switch." + classification.kind()));
        var own = classification.overruled().isPresent() ? speech.words("switch.overruled") : "";
        var why = new Span(speech.say(classification.why()) + own);
        var line = new Div(tag, why);
        line.addClassNames("compare-lead-kind", "small");
        return line;
    }

    private void floor(FloorVerdict floor) {
        var words = speech.say(floor.why());
        switch (floor.state()) {
            case NOT_SET -> {}
            case SOME_HOLD -> getContent().add(text(words, "small"));
            case NOT_COMPARED, NOT_KNOWN -> getContent().add(Notice.info(words));
            case ALL_BREAK -> getContent().add(Notice.warn(words));
        }
    }

    private static Component text(String text, String css) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames(css, "measure");
        return paragraph;
    }
}
