package app.switchback.planning.ui;

import app.switchback.designsystem.PageSection;
import app.switchback.designsystem.SourceLine;
import app.switchback.designsystem.Still;
import app.switchback.designsystem.trailmap.TrailMap;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The paths side by side: map, cards, parts and reasons. What depends on the order or the choice is drawn anew by
 * {@link #show}; the weights stay, so that a slider keeps the focus.
 */
final class ComparePaths extends Composite<Div> {
    private final Speech speech;
    private final TrailMapAdapter adapter;
    private final Still lead = new Still();
    private final Still below = new Still();
    private final Still parts = new Still();
    private final Still why = new Still();
    private final TrailMap map = TrailMap.comparing();
    private final PathCards cards;
    private Map<String, String> keys = Map.of();

    /**
     * @param weights the field for what matters
     * @param sources where every figure stands
     * @param chosen takes the key of the path that the person picked on a card or on the map
     */
    ComparePaths(
            Speech speech, TrailMapAdapter adapter, Component weights, Component sources, Consumer<String> chosen) {
        this.speech = speech;
        this.adapter = adapter;
        cards = new PathCards(speech, chosen);
        map.onTrailChosen(letter -> Optional.ofNullable(keys.get(letter)).ifPresent(chosen));
        var matters = new PageSection(speech.words("weights"), weights);
        var side = new Div(matters, why);
        side.addClassName("compare-side");
        var main = new Div(map, below, cards);
        main.addClassName("compare-main");
        var made = new Div(parts, sources);
        made.addClassName("compare-parts");
        getContent().addClassName("compare-paths");
        getContent().add(lead, main, made, side);
    }

    /** @param key of the chosen path, or empty */
    void show(Trails trails, String key) {
        keys = trails.ranked().stream().collect(Collectors.toUnmodifiableMap(Trail::letter, Trail::key));
        var sheet = adapter.sheet(trails.ranked(), key);
        map.show(sheet.model());
        cards.show(trails.ranked(), sheet, key);
        lead.show(new CompareLead(speech, trails));
        below.show(source(trails), new SourceLine(speech.words("months.rule")), notOnTheMap(sheet.below()));
        parts.show(parts(trails, key));
        why.show(reasons(trails));
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
                        new SourceLine(speech.words("parts.source")))
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
}
