package app.switchback.designsystem.trailmap;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The model as a phone shows it: columns between the outer ones stay only where a trail stops in them. */
final class Narrowed {
    private final List<Integer> kept;

    private Narrowed(List<Integer> kept) {
        this.kept = kept;
    }

    static TrailMapModel of(TrailMapModel model) {
        var ground = model.ground();
        int columns = ground.columns().size();
        var kept = IntStream.range(0, columns)
                .filter(column -> column == 0 || column == columns - 1 || visited(model, column))
                .boxed()
                .toList();
        if (kept.size() == columns) return model;
        return new Narrowed(kept).narrow(model);
    }

    private static boolean visited(TrailMapModel model, int column) {
        var ground = model.ground();
        return ground.start().column() == column
                || ground.target().column() == column
                || model.trails().stream()
                        .flatMap(trail -> trail.legs().stream())
                        .anyMatch(
                                leg -> leg.to().column() == column || leg.from().column() == column);
    }

    private TrailMapModel narrow(TrailMapModel model) {
        var ground = model.ground();
        var columns = kept.stream().map(ground.columns()::get).toList();
        var cells = ground.cells().stream()
                .flatMap(cell -> moved(cell.at()).map(at -> new Cell(at, cell.seats(), cell.pay())).stream())
                .toList();
        var narrow = new Ground(columns, ground.rows(), cells, at(ground.start()), at(ground.target()));
        return new TrailMapModel(
                narrow, model.trails().stream().map(this::narrow).toList(), model.chosen());
    }

    private Trail narrow(Trail trail) {
        var legs = trail.legs().stream()
                .map(leg -> new Leg(at(leg.from()), at(leg.to()), leg.grade(), leg.evidence()))
                .toList();
        return new Trail(trail.letter(), trail.name(), legs);
    }

    private Spot at(Spot spot) {
        return moved(spot).orElseThrow();
    }

    private Optional<Spot> moved(Spot spot) {
        int column = kept.indexOf(spot.column());
        return column < 0 ? Optional.empty() : Optional.of(new Spot(column, spot.row()));
    }
}
