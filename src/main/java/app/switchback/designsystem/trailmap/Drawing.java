package app.switchback.designsystem.trailmap;

import java.util.List;

/**
 * A finished picture: shapes in the order they are painted, and the boxes of everything that must not be covered. The
 * look of each shape (colour, strength) follows from its class in the style sheet.
 *
 * @param boxes all labels and rings; no two overlap and all lie on the page
 */
public record Drawing(Box page, List<Layer> layers, List<LabelBox> boxes) {
    /**
     * Shapes that belong together.
     *
     * @param kind the class of the group
     * @param trail the letter of the trail it belongs to, or empty
     * @param label what a screen reader says; empty for groups that it skips
     */
    public record Layer(String kind, String trail, String label, List<Shape> shapes) {}

    /** One element of the picture. */
    public sealed interface Shape {}

    /**
     * A line, or a filled shape of straight lines.
     *
     * @param width in units of the drawing; 0 leaves it to the style sheet
     */
    public record Line(String kind, String path, double width) implements Shape {}

    public record Disc(String kind, double x, double y, double radius) implements Shape {}

    public record Tile(String kind, Box box, double radius) implements Shape {}

    /**
     * One line of words, or a figure.
     *
     * @param anchor start, middle or end
     */
    public record Text(String kind, Point at, String anchor, String words, Extent extent) implements Shape {
        public static Text of(String kind, Point at, String anchor, String words) {
            return new Text(kind, at, anchor, words, new Extent(0, ""));
        }
    }

    /** How a text fills its place: made to fit a length (0 for none), and whole in a tooltip (empty for none). */
    public record Extent(double fit, String whole) {}

    /** The place of a label, and what it is: pill, pay, role, industry, blaze, here, target, ring. */
    public record LabelBox(String kind, Box box) {}
}
