package app.switchback.designsystem.trailmap;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says in words what the map shows, in the language of the component that asks. */
final class TrailWords {
    private final Component speaker;
    private final TrailMapModel model;

    TrailWords(Component speaker, TrailMapModel model) {
        this.speaker = speaker;
        this.model = model;
    }

    Captions captions() {
        Map<String, String> trails = new LinkedHashMap<>();
        model.trails().forEach(trail -> trails.put(trail.letter(), trail(trail)));
        return new Captions(say("here"), say("target"), trails);
    }

    /** The map's own name: how many trails, from where to where. */
    String name() {
        var ground = model.ground();
        return say("name", model.trails().size(), place(ground.start()), place(ground.target()));
    }

    String trail(Trail trail) {
        var legs = IntStream.range(0, trail.legs().size())
                .mapToObj(i -> leg(trail, i))
                .collect(Collectors.joining(" "));
        return say("trail", trail.letter(), trail.name(), legs);
    }

    private String leg(Trail trail, int index) {
        var leg = trail.legs().get(index);
        return say(
                "leg",
                index + 1,
                place(leg.from()),
                place(leg.to()),
                grade(leg.grade()),
                model.seatsAtEnd(leg).words(),
                pay(leg),
                leg.evidence().words());
    }

    String pay(Leg leg) {
        return model.ground().at(leg.to()).map(cell -> cell.pay().words()).orElse("");
    }

    String place(Spot spot) {
        var ground = model.ground();
        return say(
                "place",
                ground.rows().get(spot.row()).name(),
                ground.columns().get(spot.column()).name());
    }

    String grade(Grade grade) {
        return say("grade." + grade.css());
    }

    String say(String key, Object... values) {
        return speaker.getTranslation("designsystem.map." + key, values);
    }
}
