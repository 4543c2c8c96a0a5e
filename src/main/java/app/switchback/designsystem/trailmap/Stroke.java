package app.switchback.designsystem.trailmap;

import java.util.List;

/**
 * A drawn line.
 *
 * @param path in SVG's notation
 * @param along points on it about 5 apart, the first at its beginning and the last at its end
 * @param width what it covers of the map
 */
record Stroke(String path, List<Point> along, double width) {
    Stroke ofWidth(double other) {
        return new Stroke(path, along, other);
    }

    /** Whether the line runs under the box, with its width. */
    boolean runsUnder(Box box) {
        var reach = box.grown(width / 2);
        return along.stream().anyMatch(point -> Box.around(point, 1, 1).overlaps(reach));
    }

    Point at(double share) {
        return along.get((int) Math.round(share * (along.size() - 1)));
    }
}
