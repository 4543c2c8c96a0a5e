package app.switchback.designsystem.trailmap;

/**
 * The name of a column or a row; wrapped to three lines by the map, whole in its tooltip.
 *
 * @param note a second, quieter line, or empty
 */
public record Heading(String name, String note) {
    public Heading(String name) {
        this(name, "");
    }
}
