package app.switchback.designsystem.trailmap;

import app.switchback.designsystem.trailmap.Drawing.Disc;
import app.switchback.designsystem.trailmap.Drawing.Layer;
import app.switchback.designsystem.trailmap.Drawing.Line;
import app.switchback.designsystem.trailmap.Drawing.Shape;
import app.switchback.designsystem.trailmap.Drawing.Text;
import app.switchback.designsystem.trailmap.Drawing.Tile;

/** A drawing as SVG in text, for pictures to look at without a server. */
final class SvgText {
    private SvgText() {}

    static String of(Drawing drawing, String css) {
        var svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' class='drawing " + css + "' viewBox='0 0 "
                + drawing.page().width() + " " + drawing.page().height() + "'>");
        for (Layer layer : drawing.layers()) {
            svg.append("<g class='").append(layer.kind()).append("'>");
            layer.shapes().forEach(shape -> svg.append(of(shape)));
            svg.append("</g>");
        }
        return svg.append("</svg>").toString();
    }

    private static String of(Shape shape) {
        return switch (shape) {
            case Line line ->
                "<path class='" + line.kind() + "' d='" + line.path() + "'"
                        + (line.width() > 0 ? " stroke-width='" + line.width() + "'" : "") + "/>";
            case Disc disc ->
                "<circle class='" + disc.kind() + "' cx='" + disc.x() + "' cy='" + disc.y() + "' r='" + disc.radius()
                        + "'/>";
            case Tile tile ->
                "<rect class='" + tile.kind() + "' x='" + tile.box().x() + "' y='"
                        + tile.box().y() + "' width='" + tile.box().width() + "' height='"
                        + tile.box().height() + "' rx='" + tile.radius() + "'/>";
            case Text text ->
                "<text class='" + text.kind() + "' x='" + text.at().x() + "' y='"
                        + text.at().y() + "' text-anchor='" + text.anchor() + "'"
                        + (text.extent().fit() > 0
                                ? " textLength='" + text.extent().fit() + "' lengthAdjust='spacingAndGlyphs'"
                                : "")
                        + ">" + escaped(text.words()) + "</text>";
        };
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}
