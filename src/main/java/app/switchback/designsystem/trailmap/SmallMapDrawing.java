package app.switchback.designsystem.trailmap;

import app.switchback.designsystem.trailmap.Drawing.Disc;
import app.switchback.designsystem.trailmap.Drawing.Layer;
import app.switchback.designsystem.trailmap.Drawing.Line;
import app.switchback.designsystem.trailmap.Drawing.Shape;
import app.switchback.designsystem.trailmap.Leg.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One trail as a sign: dots for the places, the trail, its stops, the target. No words; read by its label. */
final class SmallMapDrawing {
    private static final double EDGE = 16;

    private final TrailMapModel model;
    private final Ground ground;
    private final Trail trail;
    private final Box page;
    private final double turn;

    /** @param page 132 by 80 down to 88 by 54 */
    SmallMapDrawing(TrailMapModel model, Trail trail, Box page) {
        this.model = model;
        ground = model.ground();
        this.trail = trail;
        this.page = page;
        turn = Math.min(18, page.height() * 0.24);
    }

    Drawing draw() {
        var ends = ends();
        var shapes = new ArrayList<Shape>(dots());
        for (int i = 0; i < trail.legs().size(); i++) shapes.add(line(i, ends));
        for (int i = 0; i + 1 < trail.legs().size(); i++) shapes.addAll(stop(i, ends.get(i + 1)));
        shapes.add(disc("start", ends.getFirst(), 4.6));
        shapes.addAll(new Marks(0.5).summit(ends.getLast()));
        return new Drawing(page, List.of(new Layer("small-trail", trail.letter(), "", shapes)), List.of());
    }

    private List<Shape> dots() {
        var dots = new ArrayList<Shape>();
        for (int column = 0; column < ground.columns().size(); column++) {
            for (int row = 0; row < ground.rows().size(); row++) {
                dots.add(disc("dot", centre(new Spot(column, row)), 1.7));
            }
        }
        return dots;
    }

    private static Disc disc(String kind, Point at, double radius) {
        return new Disc(kind, at.x(), at.y(), radius);
    }

    private Point centre(Spot spot) {
        return new Point(
                share(spot.column(), ground.columns().size(), page.width()),
                share(spot.row(), ground.rows().size(), page.height()));
    }

    private static double share(int index, int count, double length) {
        return count == 1 ? length / 2 : EDGE + index * (length - 2 * EDGE) / (count - 1);
    }

    private List<Point> ends() {
        var ends = new ArrayList<Point>();
        ends.add(centre(trail.legs().getFirst().from()));
        for (int i = 0; i + 1 < trail.legs().size(); i++) ends.add(halt(i));
        ends.add(centre(trail.legs().getLast().to()));
        return ends;
    }

    /** Where a column meets a row the stop lies on the row, one turn from the corner. */
    private Point halt(int leg) {
        var before = trail.legs().get(leg);
        var after = trail.legs().get(leg + 1);
        var at = centre(before.to());
        if (before.kind() == Kind.ROLE && after.kind() == Kind.INDUSTRY) return at.plus(turn * way(after), 0);
        if (before.kind() == Kind.INDUSTRY && after.kind() == Kind.ROLE) return at.plus(-turn * way(before), 0);
        return at;
    }

    private static int way(Leg leg) {
        return Integer.signum(leg.to().column() - leg.from().column());
    }

    private Line line(int index, List<Point> ends) {
        var leg = trail.legs().get(index);
        var from = ends.get(index);
        var to = ends.get(index + 1);
        var pen = new Pen(from);
        switch (leg.kind()) {
            case INTERNAL -> pen.curve(from.plus(-22, -4), from.plus(-8, 24), from);
            case INDUSTRY -> pen.line(to);
            case BOTH -> pen.slant(from.towards(to, 0.5), to);
            case ROLE -> climb(pen, from, to, centre(leg.to()).x());
        }
        var seats = model.seatsAtEnd(leg);
        var kind = "leg " + leg.grade().css() + (seats.published() ? "" : " unpublished");
        return new Line(kind, pen.lift().path(), LegWidth.small(seats));
    }

    private void climb(Pen pen, Point from, Point to, double column) {
        double way = Math.signum(to.y() - from.y());
        double radius = Math.min(turn, Math.abs(to.y() - from.y()) * 0.45);
        if (from.x() != column) pen.turn(new Point(column, from.y()), new Point(column, from.y() + way * radius));
        if (to.x() == column) {
            pen.line(to);
            return;
        }
        pen.line(new Point(column, to.y() - way * radius)).turn(new Point(column, to.y()), to);
    }

    private List<Shape> stop(int leg, Point at) {
        var verdict = trail.legs().get(leg).evidence().verdict();
        var stop = disc("stop", at, 3.6);
        if (verdict == Evidence.Verdict.NONE) return List.of(stop);
        return List.of(stop, disc("ring " + verdict.name().toLowerCase(Locale.ROOT), at, 7.4));
    }
}
