package app.switchback.planning.ui;

import app.switchback.atlas.Origin;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Stop;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the trails are made of, part by part, each with where its figures come from. */
final class CompareRows {
    private final Trails trails;
    private final Publications publications;
    private final Speech speech;

    CompareRows(Speech speech, Trails trails) {
        this.speech = speech;
        this.trails = trails;
        this.publications = Publications.of(speech, trails);
    }

    /**
     * One part.
     *
     * @param source publisher, year and place of its figures; empty text where there is no figure
     */
    record Row(String name, String unit, String source, Function<Trail, Component> cell) {}

    List<Row> rows() {
        var gaps = new GapCells(speech, trails);
        var places = new PlaceCells(speech, trails);
        return List.of(
                row("skills", CompareRows::skills, gaps::skills),
                row("technologies", leg -> Stream.of(leg.technologies().origin()), gaps::technologies),
                row("preparation", CompareRows::preparation, gaps::preparation),
                row("knowledge", CompareRows::skills, gaps::knowledge),
                row("seats", leg -> Stream.of(leg.to().seats().origin()), places::seats),
                row("pay", CompareRows::pay, places::pay),
                row("growth", leg -> Stream.of(leg.to().growth().origin()), places::growth),
                row("evidence", leg -> Stream.empty(), places::evidence));
    }

    private Row row(String key, Function<Leg, Stream<Origin>> origins, Function<Trail, Component> cell) {
        var used = trails.ranked().stream()
                .flatMap(trail -> trail.legs().stream())
                .flatMap(origins)
                .toList();
        var name = "row." + key;
        return new Row(speech.words(name), speech.words(name + ".unit"), publications.of(used), cell);
    }

    private static Stream<Origin> skills(Leg leg) {
        return leg.skills().largest().stream().map(gap -> gap.origin());
    }

    private static Stream<Origin> preparation(Leg leg) {
        return Stream.of(leg.preparation().zones(), leg.preparation().education());
    }

    private static Stream<Origin> pay(Leg leg) {
        return Stream.of(leg.from(), leg.to())
                .map(Stop::pay)
                .map(pay -> pay.usdAYear().origin());
    }
}
