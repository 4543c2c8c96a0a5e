package app.switchback.planning.ui;

import app.switchback.designsystem.Notice;
import app.switchback.designsystem.Sign;
import app.switchback.designsystem.Tag;
import app.switchback.planning.trails.SwitchKind;
import app.switchback.planning.trails.Trails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What the comparison comes to, before the map: which path stands first and why, the kind of switch, the pay floor. */
final class CompareLead extends Composite<Div> {
    /** Tells that two trails differ in nothing but the employer, which is no reason for the one over the rest. */
    private static final String SAME_PLACES = "planning.rank.samePlaces";

    private final Speech speech;

    CompareLead(Speech speech, Trails trails) {
        this.speech = speech;
        var lead = getContent();
        lead.addClassName("compare-lead");
        lead.getElement().setAttribute("role", "status");
        var kind = trails.classification();
        lead.add(first(trails), kind(trails));
        if (kind.kind() == SwitchKind.NONE) {
            lead.add(Notice.info(speech.words(trails.offersInternalMove() ? "none.internal" : "none")));
        }
        floor(trails);
    }

    /** Names the first path with the weightiest reason over one that leads elsewhere, and leaves the choice open. */
    private Component first(Trails trails) {
        var name = new Span(speech.words(trails.rankings().isEmpty() ? "lead.only" : "lead", best(trails)));
        name.addClassName("compare-lead-name");
        var line = new Paragraph(name);
        trails.rankings().stream()
                .flatMap(ranking -> ranking.because().stream().limit(1))
                .filter(because -> !because.key().startsWith(SAME_PLACES))
                .findFirst()
                .ifPresent(because -> line.add(new Span(" " + speech.say(because, trails))));
        if (!trails.rankings().isEmpty()) {
            line.add(new Span(" " + speech.words("lead.free")));
        }
        line.addClassNames("compare-lead-first", "measure");
        return line;
    }

    private String best(Trails trails) {
        var first = trails.ranked().getFirst();
        return speech.words("choice.title", first.letter(), speech.trail(first));
    }

    private Component kind(Trails trails) {
        var tag = Tag.of(
                Sign.INFO, speech.words("switch." + trails.classification().kind()));
        var own = new OwnReading(speech, trails);
        var line = new Div(tag, new Span(own.line()));
        own.changes().forEach(change -> line.add(new Span(change)));
        line.addClassNames("compare-lead-kind", "small");
        return line;
    }

    private void floor(Trails trails) {
        var floor = trails.floor();
        var words = speech.say(floor.why(), trails);
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
