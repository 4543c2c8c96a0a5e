package app.switchback.designsystem.trailmap;

import app.switchback.designsystem.trailmap.Drawing.Extent;
import app.switchback.designsystem.trailmap.Drawing.Line;
import app.switchback.designsystem.trailmap.Drawing.Shape;
import app.switchback.designsystem.trailmap.Drawing.Text;
import app.switchback.designsystem.trailmap.Drawing.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The labels that belong to one trail: its letter and the seats of its legs. */
final class Tags {
    private static final double SIGN = 4.3;
    private static final double FAR = 4;

    private final Frame frame;
    private final Route route;
    private final boolean leads;
    private final List<Route> routes;

    Tags(Frame frame, Route route, boolean leads, List<Route> routes) {
        this.frame = frame;
        this.route = route;
        this.leads = leads;
        this.routes = routes;
    }

    Stream<Shape> of(Label label) {
        if (label.kind().equals("blaze")) return blaze(label).stream();
        return (frame.variant.gutter ? pill(label) : figure(label)).stream();
    }

    private List<Shape> blaze(Label label) {
        var box = label.box().grown(-0.75);
        var kind = leads ? "blaze leading" : "blaze";
        var at = box.centre();
        return List.of(
                new Tile(kind, box, 6),
                Text.of(kind, at.plus(0, 4.6), "middle", label.text().lines().getFirst()));
    }

    private List<Shape> pill(Label label) {
        var grade = route.trail().legs().get(label.leg()).grade();
        var box = label.box();
        var shapes = new ArrayList<>(leader(label, grade));
        var words = label.text().lines().getFirst();
        shapes.add(new Tile("pill " + grade.css(), box.grown(-0.65), box.height() / 2));
        shapes.add(Marks.sign(grade, new Point(box.x() + 14, box.centre().y()), SIGN));
        shapes.add(new Text(
                "figure",
                new Point(box.x() + 23, box.centre().y() + 4.5),
                "start",
                words,
                new Extent(fit(words), whole(label))));
        return shapes;
    }

    private double fit(String words) {
        return Math.round(TextWidth.of(words, frame.variant.label) * 0.985 * 10) / 10.0;
    }

    private static String whole(Label label) {
        return label.text().cut() ? label.text().whole() : "";
    }

    /** A thin line to the leg, where the pill had to stand off it. */
    private List<Shape> leader(Label label, Grade grade) {
        var stroke = route.strokes().get(label.leg());
        if (Labels.touches(stroke, label.box().grown(FAR))) return List.of();
        var end = Labels.nearest(stroke, label.box().centre());
        var path = new Pen(label.box().centre()).line(end).lift().path();
        return List.of(new Line("leader " + grade.css(), path, 0));
    }

    private List<Shape> figure(Label label) {
        var grade = route.trail().legs().get(label.leg()).grade();
        var at = label.box().centre();
        var shapes = new ArrayList<>(
                Labels.touches(route.strokes().get(label.leg()), label.box().grown(16))
                        ? List.<Shape>of()
                        : leader(label, grade));
        Plate.under(label, routes).forEach(shapes::add);
        shapes.add(new Text(
                "narrowest",
                at.plus(0, frame.variant.label * 0.34),
                "middle",
                label.text().lines().getFirst(),
                new Extent(0, whole(label))));
        return shapes;
    }
}
