package app.switchback.designsystem.trailmap;

import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The ground as hills: how high it lies at every knot of a fine net, if pay is height. Between the places it runs smoothly
 * from one to the next; a place whose pay is not known lies as low as the lowest, so that it lifts nothing.
 */
final class HeightField {
    private static final double MESH = 12;
    /** How far a place shapes the ground, in columns and rows. */
    private static final double SPREAD = 0.62;
    /** What keeps far corners on the level of all places together. */
    private static final double FLOOR = 1e-5;

    private static final double CORNER = 16;

    private final Frame frame;
    private final DoubleSummaryStatistics pay;
    private final double[][] heights;

    HeightField(Frame frame) {
        this.frame = frame;
        pay = frame.ground.cells().stream()
                .flatMapToLong(cell -> cell.pay().value().stream())
                .asDoubleStream()
                .summaryStatistics();
        heights = isFlat() ? new double[0][0] : heights();
    }

    /** Whether there is nothing to draw: no pay is known, or all are the same. */
    boolean isFlat() {
        return range() <= 0;
    }

    double range() {
        return pay.getCount() == 0 ? 0 : pay.getMax() - pay.getMin();
    }

    int columns() {
        return (int) Math.ceil(frame.map.width() / MESH);
    }

    int rows() {
        return (int) Math.ceil(frame.map.height() / MESH);
    }

    double height(int column, int row) {
        return heights[row][column];
    }

    DoubleStream all() {
        return IntStream.range(0, heights.length).boxed().flatMapToDouble(row -> DoubleStream.of(heights[row]));
    }

    /** A point of the net, also between knots. */
    Point at(double column, double row) {
        var map = frame.map;
        return new Point(map.x() + column * map.width() / columns(), map.y() + row * map.height() / rows());
    }

    /** The map's corners are round. */
    boolean isOnTheMap(Point point) {
        var core = frame.map.grown(-CORNER);
        double x = Math.max(0, Math.max(core.x() - point.x(), point.x() - core.right()));
        double y = Math.max(0, Math.max(core.y() - point.y(), point.y() - core.bottom()));
        return Math.hypot(x, y) <= CORNER;
    }

    private double[][] heights() {
        var across = pulls(columns(), frame.ground.columns().size(), true);
        var down = pulls(rows(), frame.ground.rows().size(), false);
        var net = new double[rows() + 1][columns() + 1];
        for (int row = 0; row <= rows(); row++) {
            for (int column = 0; column <= columns(); column++) net[row][column] = mean(across[column], down[row]);
        }
        return net;
    }

    /** How strongly each column (or row) of places shapes each line of the net. */
    private double[][] pulls(int lines, int places, boolean across) {
        double reach = SPREAD * (across ? frame.columnWidth : frame.rowHeight);
        var pulls = new double[lines + 1][places];
        for (int line = 0; line <= lines; line++) {
            for (int place = 0; place < places; place++) {
                double away =
                        across ? at(line, 0).x() - frame.x(place) : at(0, line).y() - frame.y(place);
                pulls[line][place] = Math.exp(-Math.pow(away / reach, 2));
            }
        }
        return pulls;
    }

    private double mean(double[] across, double[] down) {
        double sum = 0;
        double weights = 0;
        for (int column = 0; column < across.length; column++) {
            for (int row = 0; row < down.length; row++) {
                double weight = across[column] * down[row] + FLOOR;
                sum += weight * pay(new Spot(column, row));
                weights += weight;
            }
        }
        return sum / weights;
    }

    private double pay(Spot spot) {
        return frame.ground
                .at(spot)
                .map(cell -> cell.pay().value())
                .filter(value -> value.isPresent())
                .map(value -> (double) value.getAsLong())
                .orElse(pay.getMin());
    }
}
