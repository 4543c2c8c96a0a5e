package app.switchback.designsystem.trailmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes an SVG path and keeps points along it, so that labels can be placed on it and beside it. */
final class Pen {
    private static final double STEP = 5;

    private final StringBuilder path = new StringBuilder();
    private final List<Point> along = new ArrayList<>();
    private Point at;

    Pen(Point start) {
        at = start;
        along.add(start);
        path.append('M').append(text(start));
    }

    Pen line(Point to) {
        if (at.distance(to) < 0.05) return this;
        path.append('L').append(text(to));
        sample(at.towards(to, 1 / 3.0), at.towards(to, 2 / 3.0), to);
        return this;
    }

    Pen curve(Point first, Point second, Point to) {
        path.append('C')
                .append(text(first))
                .append(' ')
                .append(text(second))
                .append(' ')
                .append(text(to));
        sample(first, second, to);
        return this;
    }

    /** A quarter turn round a corner. */
    Pen turn(Point corner, Point to) {
        path.append('Q').append(text(corner)).append(' ').append(text(to));
        sample(at.towards(corner, 2 / 3.0), to.towards(corner, 2 / 3.0), to);
        return this;
    }

    /** Up and across at once by way of the middle: flat at both ends, steep between. */
    Pen slant(Point middle, Point to) {
        double x = (to.x() - at.x()) / 2;
        double y = (to.y() - at.y()) / 2;
        return curve(at.plus(x * 0.72, y * 0.07), middle.plus(-x * 0.44, -y * 0.14), middle)
                .curve(middle.plus(x * 0.44, y * 0.14), to.plus(-x * 0.66, -y * 0.14), to);
    }

    Stroke lift() {
        return new Stroke(path.toString(), List.copyOf(along), 0);
    }

    private void sample(Point first, Point second, Point to) {
        double length = at.distance(first) + first.distance(second) + second.distance(to);
        int steps = Math.max(1, (int) Math.ceil(length / STEP));
        for (int i = 1; i <= steps; i++) along.add(between(first, second, to, (double) i / steps));
        at = to;
    }

    private Point between(Point first, Point second, Point to, double t) {
        var ab = at.towards(first, t);
        var bc = first.towards(second, t);
        var cd = second.towards(to, t);
        return ab.towards(bc, t).towards(bc.towards(cd, t), t);
    }

    private static String text(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    /** One decimal is a tenth of a pixel: finer is not seen. */
    static String number(double value) {
        var text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
