package app.switchback.designsystem.trailmap;

import java.util.List;

/**
 * A drawn line.
 *
 * @param path in SVG's notation
 * @param along points on it about 5 apart, the first at its beginning and the last at its end
 */
record Stroke(String path, List<Point> along) {
    Point at(double share) {
        return along.get((int) Math.round(share * (along.size() - 1)));
    }
}
