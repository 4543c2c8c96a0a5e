package app.switchback.designsystem.trailmap;

import app.switchback.designsystem.trailmap.Drawing.Disc;
import app.switchback.designsystem.trailmap.Drawing.Extent;
import app.switchback.designsystem.trailmap.Drawing.Layer;
import app.switchback.designsystem.trailmap.Drawing.Line;
import app.switchback.designsystem.trailmap.Drawing.Shape;
import app.switchback.designsystem.trailmap.Drawing.Text;
import app.switchback.designsystem.trailmap.Drawing.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the layers of shapes from what has been placed. */
final class Painter {
    private static final double DISC = 0.125;
    private static final double CASING = 5;
    private static final double HIT = 26;
    private static final Set<String> HEADINGS = Set.of("industry", "role", "note");
    private static final Set<String> ABOVE = Set.of("industry");

    private final Frame frame;
    private final TrailMapModel model;
    private final Captions captions;
    private final Marks marks;

    Painter(Frame frame, TrailMapModel model, Captions captions, Marks marks) {
        this.frame = frame;
        this.model = model;
        this.captions = captions;
        this.marks = marks;
    }

    Layer ground(List<Label> labels) {
        var shapes = new ArrayList<Shape>();
        shapes.add(new Tile("map", frame.map, 16));
        shapes.addAll(HeightLines.of(frame));
        for (int i = 1; i < frame.ground.columns().size(); i++) {
            double x = (frame.x(i - 1) + frame.x(i)) / 2;
            shapes.add(new Line("border", straight(x, frame.map.y() + 2, x, frame.map.bottom() - 2), 0));
        }
        for (int i = 1; i < frame.ground.rows().size(); i++) {
            double y = frame.rowTop(i);
            shapes.add(new Line("border", straight(frame.map.x() + 2, y, frame.map.right() - 2, y), 0));
        }
        frame.ground.cells().stream().map(this::disc).forEach(shapes::add);
        labels.stream()
                .filter(label -> headings().contains(label.kind()))
                .flatMap(this::heading)
                .forEach(shapes::add);
        return new Layer("ground", "", "", shapes);
    }

    private static String straight(double x1, double y1, double x2, double y2) {
        return "M" + Pen.number(x1) + " " + Pen.number(y1) + "L" + Pen.number(x2) + " " + Pen.number(y2);
    }

    /** Its area is the seats'; where the largest would burst its place, all shrink alike. */
    private Shape disc(Cell cell) {
        var at = frame.centre(cell.at());
        if (!cell.seats().published()) return new Disc("bare", at.x(), at.y(), 2);
        double most =
                frame.ground.cells().stream().mapToDouble(this::people).max().orElse(1);
        double room = 0.46 * Math.min(frame.columnWidth, frame.rowHeight - frame.nameBand());
        double factor = Math.min(DISC * frame.scale(), room / Math.sqrt(Math.max(1, most)));
        return new Disc("seats", at.x(), at.y(), factor * Math.sqrt(people(cell)));
    }

    private double people(Cell cell) {
        return (double) cell.seats().value().orElse(0);
    }

    private Stream<Shape> heading(Label label) {
        boolean beside = frame.variant.gutter && !label.kind().equals("industry");
        double x = beside
                ? label.box().right()
                : label.kind().equals("industry")
                        ? label.box().centre().x()
                        : label.box().x();
        var anchor = beside ? "end" : label.kind().equals("industry") ? "middle" : "start";
        return lines(label, x, anchor, label.kind().equals("note") ? frame.variant.label : Variant.NAME);
    }

    /** A phone's role names lie on the map and its trails, like captions. */
    private Set<String> headings() {
        return frame.variant.gutter ? HEADINGS : ABOVE;
    }

    private Stream<Shape> caption(Label label) {
        return label.kind().equals("role")
                ? heading(label)
                : lines(label, label.box().centre().x(), "middle", frame.variant.label);
    }

    private static Stream<Shape> lines(Label label, double x, String anchor, double size) {
        var lines = label.text().lines();
        double step = label.box().height() / lines.size();
        var whole = label.text().cut() ? label.text().whole() : "";
        return java.util.stream.IntStream.range(0, lines.size()).mapToObj(i -> {
            var at = new Point(x, label.box().y() + step * (i + 0.5) + size * 0.34);
            return new Text(label.kind(), at, anchor, lines.get(i), new Extent(0, whole));
        });
    }

    Layer aside(Route route) {
        var shapes = new ArrayList<Shape>();
        for (int i = 0; i < route.strokes().size(); i++) shapes.add(line(route, i));
        return new Layer("aside", route.trail().letter(), "", shapes);
    }

    Layer trail(Route route) {
        var shapes = new ArrayList<Shape>();
        for (int i = 0; i < route.strokes().size(); i++) {
            var line = line(route, i);
            shapes.add(new Line("casing", line.path(), line.width() + CASING));
            shapes.add(line);
        }
        return new Layer("trail", route.trail().letter(), "", shapes);
    }

    /** What keys and pointers reach: one stop for each trail, in the trails' own order, laid over everything else. */
    Layer way(Route route) {
        var letter = route.trail().letter();
        var shapes = route.strokes().stream()
                .map(stroke -> (Shape) new Line("hit", stroke.path(), HIT * frame.scale()))
                .toList();
        return new Layer(
                "way",
                letter,
                captions.trails().getOrDefault(letter, route.trail().name()),
                shapes);
    }

    private Line line(Route route, int index) {
        var leg = route.trail().legs().get(index);
        var seats = model.seatsAtEnd(leg);
        var kind = "leg " + leg.grade().css() + (seats.published() ? "" : " unpublished");
        var stroke = route.strokes().get(index);
        return new Line(kind, stroke.path(), stroke.width());
    }

    Layer stops(Route route) {
        var shapes = route.stops().stream()
                .flatMap(stop -> marks.stop(stop).stream())
                .toList();
        return new Layer("stops", route.trail().letter(), "", shapes);
    }

    Layer ends() {
        var shapes = new ArrayList<>(marks.here(frame.centre(frame.ground.start())));
        if (!frame.ground.start().equals(frame.ground.target())) {
            shapes.addAll(marks.summit(frame.centre(frame.ground.target())));
        }
        return new Layer("ends", "", "", shapes);
    }

    /** @param routes the trails at full strength, under which words would drown */
    Layer captions(List<Label> labels, List<Route> routes) {
        var shapes = labels.stream()
                .filter(label -> label.trail().isEmpty() && !headings().contains(label.kind()))
                .flatMap(label -> Stream.concat(Plate.under(label, routes), caption(label)))
                .toList();
        return new Layer("captions", "", "", shapes);
    }

    Layer labels(Route route, List<Label> labels, List<Route> routes) {
        var tags = new Tags(frame, route, model.leads(route.trail()), routes);
        var shapes = labels.stream()
                .filter(label -> label.trail().equals(route.trail().letter()))
                .flatMap(tags::of)
                .toList();
        return new Layer("labels", route.trail().letter(), "", shapes);
    }
}
