package app.switchback.designsystem.trailmap;

import app.switchback.designsystem.trailmap.Drawing.Line;
import app.switchback.designsystem.trailmap.Drawing.Shape;
import java.util.ArrayList;
import java.util.List;

/** Lines of equal pay, fine ones and every fourth a little stronger, as on a map for hikers. Nothing where pay is alike. */
final class HeightLines {
    /** More than so many are a pattern and no hill. */
    private static final double MOST = 16;
    /** Closer lines than for a thousand a year would make mountains of small change. */
    private static final double CLOSEST = 1_000;

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};
    private static final int STRONG = 4;

    private HeightLines() {}

    static List<Shape> of(Frame frame) {
        var field = new HeightField(frame);
        if (field.isFlat()) return List.of();
        double step = step(field.range());
        var heights = field.all().summaryStatistics();
        var fine = new StringBuilder();
        var strong = new StringBuilder();
        for (long level = (long) Math.ceil(heights.getMin() / step); level * step < heights.getMax(); level++) {
            var path = level % STRONG == 0 ? strong : fine;
            new LevelSearch(field, level * step).lines().forEach(line -> path.append(SmoothLine.through(line)));
        }
        return shapes(fine.toString(), strong.toString());
    }

    /** A round difference in pay between two lines. */
    private static double step(double range) {
        double least = Math.max(CLOSEST, range / MOST);
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double round : ROUND) {
            if (round * power >= least) return round * power;
        }
        return ROUND[ROUND.length - 1] * power;
    }

    private static List<Shape> shapes(String fine, String strong) {
        var shapes = new ArrayList<Shape>();
        if (!fine.isEmpty()) shapes.add(new Line("contour", fine, 0));
        if (!strong.isEmpty()) shapes.add(new Line("contour heavy", strong, 0));
        return shapes;
    }
}
