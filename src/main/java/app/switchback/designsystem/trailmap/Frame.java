package app.switchback.designsystem.trailmap;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where columns and rows stand: the drawing's size, the map within it, the lanes' distance and the wrapped headings. */
final class Frame {
    private static final double[] ROW_HEIGHTS = {0, 230, 190, 149, 142};
    private static final double[] GUTTERS = {132, 156, 184, 216};
    private static final double EDGE = 8;
    private static final double BETWEEN_LANES = 0.46;
    private static final double ALONG_A_ROW = 0.72;

    final Variant variant;
    final Ground ground;
    final Lanes lanes;
    final double gutter;
    final double columnWidth;
    final double rowHeight;
    final List<Wrapped> columnNames;
    final List<Wrapped> rowNames;
    final Box map;

    Frame(Variant variant, Ground ground, Lanes lanes) {
        this.variant = variant;
        this.ground = ground;
        this.lanes = lanes;
        gutter = variant.gutter ? gutterFor(ground.rows()) : 0;
        double left = variant.gutter ? gutter + 18 : 0;
        double mapWidth = variant.width - left - (variant.gutter ? EDGE : 0);
        columnWidth = (mapWidth - (variant.gutter ? 48 : 0)) / ground.columns().size();
        columnNames = names(ground.columns(), columnWidth - 10, 3);
        rowNames = variant.gutter ? names(ground.rows(), gutter, 3) : namesWithin();
        rowHeight = rowHeight();
        double top = headingHeight();
        map = new Box(left, top, mapWidth, rowHeight * ground.rows().size() + (variant.gutter ? 14 : 8));
    }

    private static double gutterFor(List<Heading> rows) {
        for (double width : GUTTERS) {
            var wrapping = new Wrapping(width, Variant.NAME);
            boolean enough = rows.stream()
                    .map(row -> wrapping.wrap(row.name(), 4))
                    .allMatch(name -> name.lines().size() <= 3 && whole(name));
            if (enough) return width;
        }
        return GUTTERS[GUTTERS.length - 1];
    }

    private static boolean whole(Wrapped name) {
        return String.join(" ", name.lines()).equals(name.whole());
    }

    /** Narrow enough to lie between the lanes of both ends, unless that would break the name. */
    private List<Wrapped> namesWithin() {
        var narrow = new Wrapping(variant.width * BETWEEN_LANES, Variant.NAME);
        var wide = new Wrapping(variant.width * ALONG_A_ROW, Variant.NAME);
        return ground.rows().stream()
                .map(row -> {
                    var name = narrow.even(row.name(), 2);
                    return !name.cut() && whole(name) ? name : wide.even(row.name(), 2);
                })
                .toList();
    }

    private static List<Wrapped> names(List<Heading> headings, double width, int most) {
        var wrapping = new Wrapping(width, Variant.NAME);
        return headings.stream()
                .map(heading -> wrapping.even(heading.name(), most))
                .toList();
    }

    private double headingHeight() {
        int lines =
                columnNames.stream().mapToInt(name -> name.lines().size()).max().orElse(1);
        return lines * Variant.LINE + (variant.gutter ? 31 : 12);
    }

    private double rowHeight() {
        int rows = ground.rows().size();
        double lanesOfRows = IntStream.range(0, rows)
                .mapToDouble(row -> lanes.reach(false, row))
                .max()
                .orElse(0);
        double forLanes = (2 * lanesOfRows + 1) * variant.lane + (variant.gutter ? 84 : 44);
        double forPills = 64 + 27 * (variant.gutter ? mostSideBySide() : mostSideBySide() / 2.0);
        double least = variant.gutter ? ROW_HEIGHTS[rows] : 96;
        return nameBand()
                + Stream.of(least, forLanes, forPills).mapToDouble(d -> d).max().orElse(least);
    }

    private long mostSideBySide() {
        return IntStream.range(0, ground.rows().size())
                .boxed()
                .flatMap(row -> IntStream.range(0, ground.columns().size())
                        .mapToObj(column -> lanes.runs().stream()
                                .filter(run -> run.vertical() && run.line() == column)
                                .filter(run -> run.low() <= row && row < run.high())
                                .count()))
                .max(Long::compare)
                .orElse(0L);
    }

    /** The height that a row's name takes inside the map. */
    double nameBand() {
        if (variant.gutter) return 0;
        return 6
                + Variant.LINE
                        * rowNames.stream()
                                .mapToInt(name -> name.lines().size())
                                .max()
                                .orElse(1);
    }

    double height() {
        return map.bottom() + EDGE;
    }

    Box page() {
        return new Box(0, 0, variant.width, height());
    }

    double x(int column) {
        return map.x() + (variant.gutter ? 20 : 0) + columnWidth * (column + 0.5);
    }

    double y(int row) {
        return rowTop(row) + nameBand() + (rowHeight - nameBand()) / 2;
    }

    double rowTop(int row) {
        return map.y() + (variant.gutter ? 7 : 4) + rowHeight * row;
    }

    Point centre(Spot spot) {
        return new Point(x(spot.column()), y(spot.row()));
    }

    /** The middle of the lane: an x for a run within a column, a y for one within a row. */
    double lane(Run run) {
        double middle = run.vertical() ? x(run.line()) : y(run.line());
        return middle + lanes.unit(run) * laneWidth(run);
    }

    private double laneWidth(Run run) {
        if (!run.vertical()) return variant.lane;
        boolean alone = ground.columns().size() == 1;
        double widest = alone ? variant.lane * 4 : variant.lane;
        double room = columnWidth / 2 - (variant.gutter ? 26 : 12);
        double reach = lanes.reach(true, run.line());
        return reach == 0 ? widest : Math.min(widest, room / reach);
    }

    double scale() {
        return variant.scale;
    }
}
