package app.switchback.designsystem.trailmap;

import app.switchback.designsystem.trailmap.Drawing.Disc;
import app.switchback.designsystem.trailmap.Drawing.Layer;
import app.switchback.designsystem.trailmap.Drawing.Line;
import app.switchback.designsystem.trailmap.Drawing.Shape;
import app.switchback.designsystem.trailmap.Drawing.Text;
import app.switchback.designsystem.trailmap.TrailSketch.Ends;
import java.util.ArrayList;
import java.util.List;

/** The ends of a way on three by three dots: the start at the left below, an open end as a broken ring with a question mark. */
final class SketchDrawing {
    private static final double EDGE = 16;
    private static final Spot START = new Spot(0, 2);

    private final Ends ends;
    private final Box page;

    SketchDrawing(Ends ends, Box page) {
        this.ends = ends;
        this.page = page;
    }

    Drawing draw() {
        var shapes = new ArrayList<Shape>(dots());
        if (ends.apart()) shapes.add(between());
        if (!ends.here()) shapes.addAll(open(at(START)));
        else if (!ends.there() || ends.apart()) shapes.addAll(here());
        shapes.addAll(ends.there() ? there() : open(at(target())));
        return new Drawing(page, List.of(new Layer("small-trail", "", "", shapes)), List.of());
    }

    private List<Shape> dots() {
        var dots = new ArrayList<Shape>();
        for (int column = 0; column < 3; column++) {
            for (int row = 0; row < 3; row++) {
                var at = at(new Spot(column, row));
                dots.add(new Disc("dot", at.x(), at.y(), 1.7));
            }
        }
        return dots;
    }

    /** Straight across the country: the trails come later. */
    private Shape between() {
        return new Line(
                "leg ahead", new Pen(at(START)).line(at(target())).lift().path(), 2);
    }

    private List<Shape> here() {
        return new Marks(page.height() < 80 ? 0.5 : 0.8).here(at(START));
    }

    private List<Shape> there() {
        return new Marks(page.height() < 80 ? 0.5 : 0.8).summit(at(target()));
    }

    private List<Shape> open(Point at) {
        double radius = page.height() < 80 ? 7 : 11;
        var kind = page.height() < 80 ? "unknown little" : "unknown";
        return List.of(new Disc(kind, at.x(), at.y(), radius), Text.of(kind, at.plus(0, radius * 0.42), "middle", "?"));
    }

    /** Top right while nothing is known; the start's own place when neither role nor industry changes. */
    private Spot target() {
        if (!ends.here() || !ends.there()) return new Spot(2, 0);
        return new Spot(ends.industryChanges() ? 2 : 0, ends.roleChanges() ? 0 : 2);
    }

    private Point at(Spot spot) {
        return new Point(
                EDGE + spot.column() * (page.width() - 2 * EDGE) / 2,
                EDGE + spot.row() * (page.height() - 2 * EDGE) / 2);
    }
}
