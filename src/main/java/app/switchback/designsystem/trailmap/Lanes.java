package app.switchback.designsystem.trailmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which lane every run takes, in units of one lane from the middle of its column or row. Trails that turn right out of a
 * column keep to its left, so that they turn wide; the longest and the one with fewest stops lies outermost, so that
 * trails that leave earlier cross nothing.
 */
final class Lanes {
    private final List<Run> runs;
    private final Map<Run, Double> units = new HashMap<>();

    Lanes(List<Trail> trails) {
        runs = trails.stream().flatMap(trail -> Run.of(trail).stream()).toList();
        lines(true).values().forEach(this::layColumn);
        lines(false).values().forEach(this::layRow);
    }

    private Map<Integer, List<Run>> lines(boolean vertical) {
        return runs.stream().filter(run -> run.vertical() == vertical).collect(Collectors.groupingBy(Run::line));
    }

    List<Run> runs() {
        return runs;
    }

    double unit(Run run) {
        return units.getOrDefault(run, 0.0);
    }

    Optional<Run> of(Trail trail, int leg) {
        return runs.stream()
                .filter(run -> run.trail().equals(trail) && run.first() <= leg && leg <= run.last())
                .findFirst();
    }

    /** The lane farthest from the middle in this column (or row), 0 where all run through the middle. */
    double reach(boolean vertical, int line) {
        return runs.stream()
                .filter(run -> run.vertical() == vertical && run.line() == line)
                .mapToDouble(run -> Math.abs(unit(run)))
                .max()
                .orElse(0);
    }

    private void layColumn(List<Run> column) {
        var middle = layers(ordered(column, 0));
        int width = width(middle);
        middle.forEach((run, layer) -> units.put(run, fromTheMiddle(layer, width)));
        double edge = width / 2.0;
        layers(ordered(column, 1)).forEach((run, layer) -> units.put(run, -edge - 0.5 - layer));
        layers(ordered(column, -1)).forEach((run, layer) -> units.put(run, edge + 0.5 + layer));
    }

    private static List<Run> ordered(List<Run> column, int side) {
        var inToOut = Comparator.<Run>comparingInt(run -> run.high() - run.low())
                .thenComparingInt(run -> run.first() - run.last())
                .thenComparingInt(run -> -run.trail().legs().size())
                .thenComparing(run -> run.trail().letter());
        return column.stream().filter(run -> run.side() == side).sorted(inToOut).toList();
    }

    /** 0, then one to each side in turn: the first in order stays nearest to the middle. */
    private static double fromTheMiddle(int layer, int width) {
        double step = Math.ceil(layer / 2.0) * (layer % 2 == 0 ? 1 : -1);
        return width % 2 == 0 ? step + 0.5 : step;
    }

    private void layRow(List<Run> row) {
        ToDoubleFunction<Run> depth = run -> depthAt(run, run.from(), run.first() - 1, run.to())
                + depthAt(run, run.to(), run.last() + 1, run.from());
        var topDown = row.stream()
                .sorted(Comparator.comparingDouble(depth)
                        .thenComparing(run -> run.trail().letter()))
                .toList();
        var layers = layers(topDown);
        int width = width(layers);
        layers.forEach((run, layer) -> units.put(run, layer - (width - 1) / 2.0));
    }

    /** How low a row's run lies best, by the lane of the column that it joins at one end: wide turns outside. */
    private double depthAt(Run run, Spot end, int neighbour, Spot otherEnd) {
        if (neighbour < 0 || neighbour >= run.trail().legs().size()) return 0;
        var column = of(run.trail(), neighbour).filter(Run::vertical);
        if (column.isEmpty()) return 0;
        boolean leftEnd = end.column() < otherEnd.column();
        var far = column.get().from().equals(end)
                ? column.get().to()
                : column.get().from();
        boolean fromBelow = far.row() > end.row();
        return unit(column.get()) * (leftEnd == fromBelow ? 1 : -1);
    }

    private static int width(Map<Run, Integer> layers) {
        return layers.values().stream().mapToInt(layer -> layer + 1).max().orElse(0);
    }

    /** Each run one layer beyond every earlier one that it meets: no two that meet share a layer. */
    private static Map<Run, Integer> layers(List<Run> ordered) {
        var layers = new HashMap<Run, Integer>();
        var laid = new ArrayList<Run>();
        for (var run : ordered) {
            layers.put(
                    run,
                    IntStream.range(0, laid.size())
                            .mapToObj(laid::get)
                            .filter(run::meets)
                            .mapToInt(other -> layers.getOrDefault(other, 0) + 1)
                            .max()
                            .orElse(0));
            laid.add(run);
        }
        return layers;
    }
}
