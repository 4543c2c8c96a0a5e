package app.switchback.designsystem.trailmap;

/**
 * A crossing of the map, so that trails can name places without knowing what a role or an industry is.
 *
 * @param column 0 to 3 from the left
 * @param row 0 to 3 from the top
 */
public record Spot(int column, int row) {}
