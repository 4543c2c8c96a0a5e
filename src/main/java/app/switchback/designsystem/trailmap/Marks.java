package app.switchback.designsystem.trailmap;

import app.switchback.designsystem.trailmap.Drawing.Disc;
import app.switchback.designsystem.trailmap.Drawing.Line;
import app.switchback.designsystem.trailmap.Drawing.Shape;
import app.switchback.designsystem.trailmap.Drawing.Tile;
import app.switchback.designsystem.trailmap.Evidence.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The map's signs: stops, rings, where you are, where you want to be, and the shape that carries a grade. */
final class Marks {
    static final double STOP = 7.5;
    static final double HERE = 11;
    static final double SUMMIT = 14;
    private static final double RING = 12.5;
    private static final double BADGE = 6;

    private final double scale;

    Marks(double scale) {
        this.scale = scale;
    }

    List<Shape> stop(Stop stop) {
        var shapes = new ArrayList<Shape>();
        shapes.add(disc("stop", stop.at(), STOP));
        if (stop.verdict() == Verdict.NONE) return shapes;
        var kind = stop.verdict().name().toLowerCase(Locale.ROOT);
        var badge = stop.at().plus(RING * 0.72 * scale, -RING * 0.72 * scale);
        shapes.add(disc("ring " + kind, stop.at(), RING));
        shapes.add(disc("badge " + kind, badge, BADGE));
        shapes.add(new Line("verdict " + kind, stop.verdict() == Verdict.CONFIRMED ? check(badge) : cross(badge), 0));
        return shapes;
    }

    private String check(Point at) {
        return path(at, "M", -2.7, 0.2, "L", -0.8, 2.2, "L", 2.8, -1.9);
    }

    private String cross(Point at) {
        return path(at, "M", -2.3, -2.3, "L", 2.3, 2.3, "M", 2.3, -2.3, "L", -2.3, 2.3);
    }

    /** The room a stop takes with its ring. */
    Box box(Stop stop) {
        if (stop.verdict() == Verdict.NONE) return Box.around(stop.at(), 2 * STOP * scale + 3, 2 * STOP * scale + 3);
        double ring = (RING + 1.25) * scale;
        double corner = (RING * 0.72 + BADGE + 0.75) * scale;
        return new Box(stop.at().x() - ring, stop.at().y() - corner, ring + corner, ring + corner);
    }

    List<Shape> here(Point at) {
        return List.of(disc("here", at, HERE), disc("here-dot", at, 4.5));
    }

    List<Shape> summit(Point at) {
        var peak = path(at, "M", -7, 5, "L", -1.2, -6, "L", 2, -0.5, "L", 3.6, -3, "L", 7.6, 5);
        return List.of(disc("target", at, SUMMIT), new Line("summit", peak + "Z", 0));
    }

    static Shape sign(Grade grade, Point at, double radius) {
        var kind = "sign " + grade.css();
        return switch (grade) {
            case GENTLE -> new Disc(kind, at.x(), at.y(), radius);
            case STEADY -> new Tile(kind, Box.around(at, radius * 1.8, radius * 1.8), 1.5);
            case STEEP -> new Line(kind, triangle(at, radius), 0);
        };
    }

    private static String triangle(Point at, double radius) {
        var marks = new Marks(radius);
        return marks.path(at, "M", 0, -1.1, "L", 1.15, 0.9, "L", -1.15, 0.9) + "Z";
    }

    private Disc disc(String kind, Point at, double radius) {
        return new Disc(kind, at.x(), at.y(), radius * scale);
    }

    private String path(Point at, Object... steps) {
        var path = new StringBuilder();
        for (int i = 0; i < steps.length; i += 3) {
            double x = ((Number) steps[i + 1]).doubleValue();
            double y = ((Number) steps[i + 2]).doubleValue();
            path.append(steps[i])
                    .append(Pen.number(at.x() + x * scale))
                    .append(' ')
                    .append(Pen.number(at.y() + y * scale));
        }
        return path.toString();
    }
}
