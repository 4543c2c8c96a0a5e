package app.switchback.planning.ui;

import app.switchback.designsystem.Blaze;
import app.switchback.designsystem.Sign;
import app.switchback.designsystem.Still;
import app.switchback.designsystem.Tag;
import app.switchback.designsystem.trailmap.SmallTrailMap;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Verdict;
import app.switchback.planning.trails.Wish;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** The paths as cards, best first; choosing one is a preliminary choice that the next step asks to confirm. */
final class PathCards extends Composite<RadioButtonGroup<String>> {
    private final Speech speech;
    private final FigureWords words;
    private final Consumer<String> chosen;
    private final Map<String, Still> cards = new HashMap<>();
    private List<String> shown = List.of();
    private boolean redrawing;

    /** @param chosen takes the key of the card that the person picked */
    PathCards(Speech speech, Consumer<String> chosen) {
        this.speech = speech;
        this.words = new FigureWords(speech);
        this.chosen = chosen;
        var group = getContent();
        group.addClassNames("choice-cards", "path-cards");
        group.setAriaLabel(speech.words("cards"));
        group.setRenderer(new ComponentRenderer<>(this::emptyCard));
        group.addValueChangeListener(change -> {
            if (!redrawing && change.getValue() != null) {
                this.chosen.accept(change.getValue());
            }
        });
    }

    /** Shows these paths in this order, without calling it a choice of the person. */
    void show(List<Trail> trails, TrailMapAdapter.Sheet sheet, String key) {
        redrawing = true;
        var keys = trails.stream().map(Trail::key).toList();
        if (!keys.equals(shown)) {
            getContent().setItems(keys);
            shown = keys;
        }
        if (!key.equals(Objects.requireNonNullElse(getContent().getValue(), ""))) {
            getContent().setValue(key.isBlank() ? null : key);
        }
        trails.forEach(trail -> tell(trail, sheet, trail.key().equals(key)));
        redrawing = false;
    }

    /** The group throws its cards away whenever the program sets its value, so each gets its words afterwards. */
    private Still emptyCard(String key) {
        var card = new Still();
        cards.put(key, card);
        return card;
    }

    private void tell(Trail trail, TrailMapAdapter.Sheet sheet, boolean chosen) {
        Objects.requireNonNull(cards.get(trail.key())).show(card(trail, sheet, chosen));
    }

    private Component card(Trail trail, TrailMapAdapter.Sheet sheet, boolean chosen) {
        var name = new Span(speech.trail(trail));
        name.addClassName("path-card-name");
        var head = new Div(new Blaze(trail.letter().charAt(0), chosen), name);
        head.addClassName("path-card-head");
        var card = new Div(head);
        sheet.drawn(trail).ifPresent(drawn -> card.add(picture(drawn, sheet)));
        card.add(text(new PathSentence(speech).of(trail), "path-card-text"), tags(trail), facts(trail));
        card.addClassName("path-card");
        return card;
    }

    /** The tags say the legs in words, so readers need not hear the picture too. */
    private Component picture(app.switchback.designsystem.trailmap.Trail drawn, TrailMapAdapter.Sheet sheet) {
        var picture = new Div(SmallTrailMap.choice(sheet.model(), drawn));
        picture.addClassName("path-card-picture");
        picture.getElement().setAttribute("aria-hidden", "true");
        return picture;
    }

    private Component tags(Trail trail) {
        var tags = new Div();
        tags.addClassName("path-card-tags");
        trail.legs().forEach(leg -> tags.add(Grades.tag(speech, leg.grade())));
        return tags;
    }

    private Component facts(Trail trail) {
        var facts = new Div(text(legs(trail), "path-card-legs"));
        facts.addClassName("path-card-facts");
        new SharedFigures(speech).of(trail).forEach(line -> facts.add(text(line, "path-card-fact")));
        said(trail, Wish.KEEP_MY_DOMAIN).forEach(line -> facts.add(text(line, "path-card-fact")));
        said(trail, Wish.LEARN_FROM_COLLEAGUES).forEach(line -> facts.add(text(line, "path-card-fact")));
        trail.verdicts().stream()
                .filter(verdict -> verdict.state() == Verdict.State.BROKEN)
                .filter(verdict -> verdict.wish() == Wish.PAY_FLOOR || verdict.wish() == Wish.MONTHS)
                .forEach(verdict -> facts.add(Tag.of(Sign.WARN, speech.words("broken." + verdict.wish()))));
        return facts;
    }

    private String legs(Trail trail) {
        return speech.words("legs-months", speech.words("legs", trail.legs().size()), words.months(trail.months()));
    }

    private List<String> said(Trail trail, Wish wish) {
        var lines = new ArrayList<String>();
        trail.verdicts().stream()
                .filter(verdict -> verdict.wish() == wish && verdict.state() != Verdict.State.NOT_SET)
                .forEach(verdict -> lines.add(speech.say(verdict.why())));
        return lines;
    }

    private static Component text(String text, String css) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName(css);
        return paragraph;
    }
}
