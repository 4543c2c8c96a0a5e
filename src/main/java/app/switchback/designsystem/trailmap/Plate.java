package app.switchback.designsystem.trailmap;

import app.switchback.designsystem.trailmap.Drawing.Shape;
import app.switchback.designsystem.trailmap.Drawing.Tile;
import java.util.List;
import java.util.stream.Stream;

/** What lets words be read where they cannot but lie on a trail: a piece of ground between the two. */
final class Plate {
    private static final double CORNER = 4;

    private Plate() {}

    static Stream<Shape> under(Label label, List<Route> routes) {
        var covers = routes.stream()
                .flatMap(route -> route.strokes().stream())
                .anyMatch(stroke -> stroke.runsUnder(label.box()));
        return covers ? Stream.of(new Tile("plate", label.box(), CORNER)) : Stream.of();
    }
}
