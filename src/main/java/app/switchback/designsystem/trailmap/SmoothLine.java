package app.switchback.designsystem.trailmap;

import java.util.ArrayList;
import java.util.List;

/** A line through many points as a short path: fewer points, round turns, whole numbers, each told from the one before. */
final class SmoothLine {
    private static final double APART = 14;

    private final StringBuilder path = new StringBuilder();
    private long x;
    private long y;

    private SmoothLine() {}

    /** Empty for a line too short to be seen as one. A ring ends where it begins. */
    static String through(List<Point> points) {
        var kept = thinned(points);
        return kept.size() < 3 ? "" : new SmoothLine().draw(kept);
    }

    private static List<Point> thinned(List<Point> points) {
        var kept = new ArrayList<Point>();
        kept.add(points.getFirst());
        for (var point : points) {
            if (point.distance(kept.getLast()) >= APART) kept.add(point);
        }
        kept.set(kept.size() - 1, points.getLast());
        return kept;
    }

    private String draw(List<Point> points) {
        path.append('M');
        to(points.getFirst());
        for (int i = 1; i + 1 < points.size(); i++) {
            boolean last = i + 2 == points.size();
            var end = last ? points.getLast() : points.get(i).towards(points.get(i + 1), 0.5);
            path.append('q').append(from(points.get(i))).append(separated(from(end)));
            to(end);
        }
        return path.toString();
    }

    private void to(Point point) {
        if (path.length() == 1) path.append(from(point));
        x = Math.round(point.x());
        y = Math.round(point.y());
    }

    private String from(Point point) {
        return (Math.round(point.x()) - x) + separated(String.valueOf(Math.round(point.y()) - y));
    }

    /** A minus parts two numbers as well as a space does. */
    private static String separated(String number) {
        return number.startsWith("-") ? number : " " + number;
    }
}
