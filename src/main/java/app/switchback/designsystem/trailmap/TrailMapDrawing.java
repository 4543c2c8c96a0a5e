package app.switchback.designsystem.trailmap;

import app.switchback.designsystem.trailmap.Drawing.LabelBox;
import app.switchback.designsystem.trailmap.Drawing.Layer;
import app.switchback.designsystem.trailmap.Evidence.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Turns a model into a drawing: pure, deterministic, no two labels over each other. Shapes are laid from the ground up:
 * ground, trails (the leading one on top), stops, start and target, labels.
 */
public final class TrailMapDrawing {
    private final Variant variant;
    private final Captions captions;
    private final boolean plan;

    /** @param plan whether only the chosen trail speaks and the others stay faint, as on the plan page */
    public TrailMapDrawing(Variant variant, Captions captions, boolean plan) {
        this.variant = variant;
        this.captions = captions;
        this.plan = plan;
    }

    public Drawing of(TrailMapModel given) {
        var model = variant == Variant.PHONE ? Narrowed.of(given) : given;
        var frame = new Frame(variant, model.ground(), new Lanes(model.trails()));
        var routes = new Router(frame, model.trails()).routes();
        var spoken = routes.stream()
                .filter(route -> !plan || model.leads(route.trail()))
                .toList();
        var board = new Board(frame.map.grown(-3));
        var marks = new Marks(frame.scale());
        prepare(board, frame, routes, spoken);
        var labels = new ArrayList<>(new Headings(frame, board).place());
        labels.addAll(new Labels(frame, model, routes, board).place(captions, spoken));
        var painter = new Painter(frame, model, captions, marks);
        return new Drawing(frame.page(), layers(painter, routes, spoken, labels), boxes(labels, spoken, marks));
    }

    private static void prepare(Board board, Frame frame, List<Route> routes, List<Route> spoken) {
        var marks = new Marks(frame.scale());
        for (int i = 0; i < routes.size(); i++) {
            for (var stroke : routes.get(i).strokes()) board.run(stroke, i);
        }
        double here = 2 * Marks.HERE * frame.scale() + 4;
        double summit = 2 * Marks.SUMMIT * frame.scale() + 2;
        board.take(Box.around(frame.centre(frame.ground.start()), here, here));
        board.take(Box.around(frame.centre(frame.ground.target()), summit, summit));
        frame.ground
                .cells()
                .forEach(cell ->
                        board.spare(Box.around(frame.centre(cell.at()), 40 * frame.scale(), 40 * frame.scale())));
        spoken.forEach(route -> route.stops().forEach(stop -> board.take(marks.box(stop))));
    }

    private static List<Layer> layers(Painter painter, List<Route> routes, List<Route> spoken, List<Label> labels) {
        var layers = new ArrayList<Layer>();
        layers.add(painter.ground(labels));
        routes.reversed().stream()
                .filter(route -> !spoken.contains(route))
                .map(painter::aside)
                .forEach(layers::add);
        spoken.reversed().stream().map(painter::trail).forEach(layers::add);
        spoken.reversed().stream().map(painter::stops).forEach(layers::add);
        layers.add(painter.ends());
        layers.add(painter.captions(labels, spoken));
        spoken.reversed().stream()
                .map(route -> painter.labels(route, labels, spoken))
                .forEach(layers::add);
        spoken.stream().map(painter::way).forEach(layers::add);
        return layers;
    }

    private static List<LabelBox> boxes(List<Label> labels, List<Route> spoken, Marks marks) {
        var rings = spoken.stream()
                .flatMap(route -> route.stops().stream())
                .filter(stop -> stop.verdict() != Verdict.NONE)
                .map(stop -> new LabelBox("ring", marks.box(stop)));
        return Stream.concat(labels.stream().map(label -> new LabelBox(label.kind(), label.box())), rings)
                .toList();
    }
}
