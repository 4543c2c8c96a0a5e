package app.switchback.designsystem.trailmap;

import java.util.List;
import java.util.Optional;

/**
 * What the trails lie on.
 *
 * @param columns industries, 1 to 4, the start's leftmost
 * @param rows roles, 1 to 4, the start's lowest (last)
 * @param cells at most one for each crossing; one that is missing counts as not published and stays bare
 */
public record Ground(List<Heading> columns, List<Heading> rows, List<Cell> cells, Spot start, Spot target) {
    /** The most columns or rows that a map shows; other bridges go into a list below it. */
    public static final int MOST = 4;

    /** @throws IllegalArgumentException if there are no or more than four columns or rows */
    public Ground {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
        if (columns.isEmpty() || columns.size() > MOST || rows.isEmpty() || rows.size() > MOST) {
            throw new IllegalArgumentException("a map has 1 to 4 columns and rows");
        }
    }

    Optional<Cell> at(Spot spot) {
        return cells.stream().filter(cell -> cell.at().equals(spot)).findFirst();
    }

    Figure seatsAt(Spot spot) {
        return at(spot).map(Cell::seats).orElseGet(() -> Figure.notPublished(""));
    }

    boolean has(Spot spot) {
        return spot.column() >= 0 && spot.column() < columns.size() && spot.row() >= 0 && spot.row() < rows.size();
    }
}
