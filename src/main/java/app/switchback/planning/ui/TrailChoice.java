package app.switchback.planning.ui;

import app.switchback.designsystem.ChoiceCards;
import app.switchback.designsystem.Facts;
import app.switchback.designsystem.Focus;
import app.switchback.planning.trails.Trail;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;

/** One of the trails, each with what it means: how hard, how long, what it pays and how many seats there are. */
final class TrailChoice extends Composite<Div> {
    private final Speech speech;
    private final FigureWords words;
    private final ChoiceCards<Trail> cards;
    private final List<Trail> trails;

    TrailChoice(Speech speech, List<Trail> trails) {
        this.speech = speech;
        this.words = new FigureWords(speech);
        this.trails = trails;
        this.cards = new ChoiceCards<>(speech.words("choice.label"), this::card);
        cards.setManualValidation(true);
        cards.setItems(trails);
        getContent().addClassName("trail-choice");
        getContent().add(cards);
        getContent().setVisible(!trails.isEmpty());
    }

    /** Key of the chosen trail, or empty text. */
    String chosen() {
        var trail = cards.getValue();
        return trail == null ? "" : trail.key();
    }

    void choose(String key) {
        trails.stream().filter(trail -> trail.key().equals(key)).findFirst().ifPresent(cards::setValue);
    }

    void onChosen(Consumer<String> listener) {
        cards.addValueChangeListener(change -> {
            cards.setInvalid(false);
            listener.accept(chosen());
        });
    }

    /** Says that one has to be chosen, and leads there. */
    void demand(String why) {
        cards.setErrorMessage(why);
        cards.setInvalid(true);
        Focus.on(cards);
    }

    private ChoiceCards.Card card(Trail trail) {
        var title = speech.words("choice.title", trail.letter(), speech.trail(trail));
        return new ChoiceCards.Card(title, new PathSentence(speech).of(trail), tags(trail), facts(trail));
    }

    private Component tags(Trail trail) {
        var tags = new Div();
        tags.addClassName("path-card-tags");
        trail.legs().forEach(leg -> tags.add(Grades.tag(speech, leg.grade())));
        return tags;
    }

    private Component facts(Trail trail) {
        var facts = new Div(figures(trail));
        new SharedFigures(speech).of(trail).forEach(line -> facts.add(new Paragraph(line)));
        return facts;
    }

    private Component figures(Trail trail) {
        var end = trail.legs().getLast();
        return Facts.inRow()
                .fact(
                        speech.words("choice.facts.legs"),
                        speech.words("legs", trail.legs().size()))
                .fact(speech.words("choice.facts.time"), words.monthsInParts(trail.months()))
                .fact(speech.words("choice.facts.pay"), words.pay(end.pay().there()))
                .fact(speech.words("choice.facts.narrowest"), words.seats(trail.narrowest()));
    }
}
