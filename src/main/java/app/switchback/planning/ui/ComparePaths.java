package app.switchback.planning.ui;

import app.switchback.designsystem.PageSection;
import app.switchback.designsystem.SourceLine;
import app.switchback.designsystem.trailmap.TrailMap;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The paths side by side: map, cards, parts and reasons. What depends on the order or the choice is drawn anew by
 * {@link #show}; the weights stay, so that a slider keeps the focus.
 */
final class ComparePaths extends Composite<Div> {
    private final Speech speech;
    private final TrailMapAdapter adapter;
    private final Div lead = new Div();
    private final Div below = new Div();
    private final Div parts = new Div();
    private final Div why = new Div();
    private final TrailMap map;
    private final PathCards cards;
    private List<Trail> ranked = List.of();

    /**
     * @param weights the field for what matters
     * @param chosen takes the key of the path that the person picked on a card or on the map
     */
    ComparePaths(Speech speech, TrailMapAdapter adapter, Trails trails, Component weights, Consumer<String> chosen) {
        this.speech = speech;
        this.adapter = adapter;
        var sheet = adapter.sheet(trails.ranked(), "");
        map = TrailMap.comparing(sheet.model());
        cards = new PathCards(speech, sheet, chosen);
        map.onTrailChosen(letter -> pick(letter, chosen));
        var matters = new PageSection(speech.words("weights"), weights);
        var side = new Div(matters, why);
        side.addClassName("compare-side");
        var main = new Div(map, below, cards);
        main.addClassName("compare-main");
        var top = new Div(main, side);
        top.addClassName("compare-top");
        getContent().addClassName("compare-paths");
        getContent().add(lead, top, parts);
    }

    /** @param key of the chosen path, or empty */
    void show(Trails trails, String key) {
        ranked = trails.ranked();
        var sheet = adapter.sheet(ranked, key);
        map.show(sheet.model());
        cards.show(ranked, sheet, key);
        refill(lead, new CompareLead(speech, trails));
        refill(below, source(trails), notOnTheMap(sheet.below()));
        refill(parts, parts(trails, key));
        refill(why, reasons(trails));
    }

    private void pick(String letter, Consumer<String> chosen) {
        ranked.stream()
                .filter(trail -> trail.letter().equals(letter))
                .map(Trail::key)
                .findFirst()
                .ifPresent(chosen);
    }

    private Component source(Trails trails) {
        var publications = Publications.of(speech, trails);
        var origins = trails.ranked().stream()
                .flatMap(trail -> trail.stops().stream())
                .flatMap(stop ->
                        List.of(stop.seats().origin(), stop.pay().usdAYear().origin()).stream())
                .toList();
        return new SourceLine(speech.words("map.source", publications.of(origins)));
    }

    private Component notOnTheMap(List<Trail> trails) {
        var list = new UnorderedList();
        list.addClassNames("small", "not-on-the-map");
        list.setVisible(!trails.isEmpty());
        trails.forEach(trail -> list.add(new ListItem(
                speech.words("map.below", trail.letter(), speech.trail(trail), new PathSentence(speech).of(trail)))));
        return list;
    }

    private Component parts(Trails trails, String key) {
        return new PageSection(
                        speech.words("parts"),
                        new CompareTable(speech, trails, key),
                        new SourceLine(speech.words("parts.source")),
                        new SourceRows(speech, trails, trails.ranked()))
                .aside(speech.words("parts.aside"));
    }

    private Component reasons(Trails trails) {
        var all = new Div();
        if (!trails.rankings().isEmpty()) {
            all.add(new PageSection(speech.words("why"), new WhyAbove(speech, trails)));
        }
        if (!trails.hints().isEmpty()) {
            all.add(new PageSection(speech.words("hints"), new RulesOfThumb(speech, trails.hints())));
        }
        all.addClassName("compare-reasons");
        return all;
    }

    private static void refill(Div place, Component... parts) {
        place.removeAll();
        place.add(parts);
    }
}
