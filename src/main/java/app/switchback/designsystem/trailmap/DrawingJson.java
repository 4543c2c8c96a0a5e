package app.switchback.designsystem.trailmap;

import app.switchback.designsystem.trailmap.Drawing.Disc;
import app.switchback.designsystem.trailmap.Drawing.Layer;
import app.switchback.designsystem.trailmap.Drawing.Line;
import app.switchback.designsystem.trailmap.Drawing.Shape;
import app.switchback.designsystem.trailmap.Drawing.Text;
import app.switchback.designsystem.trailmap.Drawing.Tile;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Drawings as the browser's component reads them: short, since a page keeps them for each session. */
final class DrawingJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DrawingJson() {}

    /** @param drawings by the class that they get in the page, in that order */
    static String of(Map<String, Drawing> drawings) {
        var all = JSON.arrayNode();
        drawings.forEach((css, drawing) -> all.add(node(css, drawing)));
        return all.toString();
    }

    private static ObjectNode node(String css, Drawing drawing) {
        var node = JSON.objectNode();
        node.put("css", css);
        node.set("size", numbers(drawing.page().width(), drawing.page().height()));
        var layers = node.putArray("layers");
        drawing.layers().forEach(layer -> layers.add(node(layer)));
        return node;
    }

    private static ObjectNode node(Layer layer) {
        var node = JSON.objectNode();
        node.put("kind", layer.kind());
        if (!layer.trail().isEmpty()) node.put("trail", layer.trail());
        if (!layer.label().isEmpty()) node.put("label", layer.label());
        var shapes = node.putArray("shapes");
        layer.shapes().forEach(shape -> shapes.add(node(shape)));
        return node;
    }

    private static ArrayNode node(Shape shape) {
        return switch (shape) {
            case Line line -> of("path", line.kind()).add(line.path()).add(line.width());
            case Disc disc -> of("disc", disc.kind()).addAll(numbers(disc.x(), disc.y(), disc.radius()));
            case Tile tile ->
                of("tile", tile.kind()).addAll(numbers(tile.box())).add(rounded(tile.radius()));
            case Text text ->
                of("text", text.kind())
                        .addAll(numbers(text.at().x(), text.at().y()))
                        .add(text.anchor())
                        .add(text.words())
                        .add(text.extent().fit())
                        .add(text.extent().whole());
        };
    }

    private static ArrayNode of(String shape, String kind) {
        return JSON.arrayNode().add(shape).add(kind);
    }

    private static ArrayNode numbers(Box box) {
        return numbers(box.x(), box.y(), box.width(), box.height());
    }

    private static ArrayNode numbers(double... values) {
        var node = JSON.arrayNode();
        for (double value : values) node.add(rounded(value));
        return node;
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
