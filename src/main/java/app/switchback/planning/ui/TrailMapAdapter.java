package app.switchback.planning.ui;

import app.switchback.designsystem.trailmap.Cell;
import app.switchback.designsystem.trailmap.Evidence;
import app.switchback.designsystem.trailmap.Evidence.Verdict;
import app.switchback.designsystem.trailmap.Grade;
import app.switchback.designsystem.trailmap.Ground;
import app.switchback.designsystem.trailmap.Heading;
import app.switchback.designsystem.trailmap.Spot;
import app.switchback.designsystem.trailmap.TrailMapModel;
import app.switchback.planning.trails.Figure;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.OwnEvidence;
import app.switchback.planning.trails.PayFigure;
import app.switchback.planning.trails.Trail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns what the path engine found into what the trail map draws. */
final class TrailMapAdapter {
    private final Speech speech;
    private final FigureWords words;
    private final Crossings crossings;

    TrailMapAdapter(Speech speech, Crossings crossings) {
        this.speech = speech;
        this.words = new FigureWords(speech);
        this.crossings = crossings;
    }

    /**
     * A map and what did not fit on it.
     *
     * @param below trails whose bridges would need a fifth row or column
     */
    record Sheet(TrailMapModel model, List<Trail> below) {
        /** How the map draws that trail; empty for one below the map. */
        Optional<app.switchback.designsystem.trailmap.Trail> drawn(Trail trail) {
            return model.trails().stream()
                    .filter(drawn -> drawn.letter().equals(trail.letter()))
                    .findFirst();
        }
    }

    /**
     * Which trails are on the map depends on their letters, not on their rank, so that a weight never redraws the country;
     * only the chosen one has to be there.
     *
     * @param ranked at least one, best first
     * @param chosen key of the chosen trail, or empty
     */
    Sheet sheet(List<Trail> ranked, String chosen) {
        var fitting = new ArrayList<Trail>();
        ranked.stream()
                .sorted(Comparator.comparing((Trail trail) -> !trail.key().equals(chosen))
                        .thenComparing(Trail::letter))
                .filter(trail -> fits(fitting, trail))
                .forEach(fitting::add);
        var shown = ranked.stream().filter(fitting::contains).toList();
        var below = ranked.stream().filter(trail -> !fitting.contains(trail)).toList();
        return new Sheet(model(shown, MapGround.of(shown), chosen), below);
    }

    private static boolean fits(List<Trail> sofar, Trail further) {
        var together = new ArrayList<>(sofar);
        together.add(further);
        return MapGround.of(together).fits();
    }

    private TrailMapModel model(List<Trail> trails, MapGround ground, String chosen) {
        var first = trails.getFirst().stops();
        var columns = ground.columns().stream()
                .map(stop -> new Heading(speech.industry(stop)))
                .toList();
        var rows = ground.rows().stream()
                .map(stop -> new Heading(speech.role(stop)))
                .toList();
        var letter = trails.stream()
                .filter(trail -> trail.key().equals(chosen))
                .map(Trail::letter)
                .findFirst()
                .orElse("");
        return new TrailMapModel(
                new Ground(
                        columns,
                        rows,
                        cells(trails, ground),
                        ground.spot(first.getFirst()),
                        ground.spot(first.getLast())),
                trails.stream().map(trail -> trail(trail, ground)).toList(),
                letter);
    }

    private app.switchback.designsystem.trailmap.Trail trail(Trail trail, MapGround ground) {
        var legs = trail.legs().stream().map(leg -> leg(leg, ground)).toList();
        return new app.switchback.designsystem.trailmap.Trail(trail.letter(), speech.trail(trail), legs);
    }

    private app.switchback.designsystem.trailmap.Leg leg(Leg leg, MapGround ground) {
        return new app.switchback.designsystem.trailmap.Leg(
                ground.spot(leg.from()),
                ground.spot(leg.to()),
                Grade.valueOf(leg.grade().name()),
                evidence(leg.evidence()));
    }

    private Evidence evidence(OwnEvidence evidence) {
        var verdict = evidence.agree() == evidence.disagree()
                ? Verdict.NONE
                : evidence.agree() > evidence.disagree() ? Verdict.CONFIRMED : Verdict.CONTRADICTED;
        return new Evidence(verdict, speech.evidence(evidence.agree(), evidence.disagree()));
    }

    private List<Cell> cells(List<Trail> trails, MapGround ground) {
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < ground.columns().size(); column++) {
            for (int row = 0; row < ground.rows().size(); row++) {
                cell(trails, ground, new Spot(column, row)).ifPresent(cells::add);
            }
        }
        return cells;
    }

    private Optional<Cell> cell(List<Trail> trails, MapGround ground, Spot at) {
        return trails.stream()
                .flatMap(trail -> trail.stops().stream())
                .filter(stop -> ground.spot(stop).equals(at))
                .findFirst()
                .map(stop -> cell(at, stop.seats(), stop.pay()))
                .or(() -> crossings
                        .at(ground.rows().get(at.row()), ground.columns().get(at.column()))
                        .map(there -> cell(at, there.seats(), there.pay())));
    }

    private Cell cell(Spot at, Figure seats, PayFigure pay) {
        return new Cell(
                at,
                figure(seats, words.seats(seats), words.number(seats)),
                figure(pay.usdAYear(), words.pay(pay), words.dollars(pay.usdAYear())));
    }

    private static app.switchback.designsystem.trailmap.Figure figure(Figure figure, String whole, String brief) {
        return figure.given()
                ? app.switchback.designsystem.trailmap.Figure.of(figure.value(), whole, brief)
                : app.switchback.designsystem.trailmap.Figure.notPublished(whole);
    }
}
