package app.switchback.designsystem.trailmap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where a field has one height, mesh by mesh (marching squares), and ties the pieces together. An edge of the net is
 * crossed at most once, so edges, not coordinates, say which pieces belong together.
 */
final class LevelSearch {
    private final HeightField field;
    private final double level;
    /** From each crossed edge to those that a piece leads to: one at the rim, two within. */
    private final Map<Edge, Deque<Edge>> pieces = new LinkedHashMap<>();

    /** From the knot to its right or lower neighbour. */
    private record Edge(int column, int row, boolean across) {}

    LevelSearch(HeightField field, double level) {
        this.field = field;
        this.level = level;
    }

    /** Open lines first, then rings, which end where they begin. */
    List<List<Point>> lines() {
        for (int row = 0; row < field.rows(); row++) {
            for (int column = 0; column < field.columns(); column++) {
                if (isCrossed(column, row)) mesh(column, row);
            }
        }
        var lines = new ArrayList<List<Point>>();
        for (int ends = 1; ends <= 2; ends++) {
            for (var edge : List.copyOf(pieces.keySet())) {
                if (leads(edge) == ends) lines.add(walk(edge));
            }
        }
        return lines;
    }

    private int leads(Edge edge) {
        return pieces.getOrDefault(edge, new ArrayDeque<>()).size();
    }

    private boolean isCrossed(int column, int row) {
        boolean above = isAbove(column, row);
        return above != isAbove(column + 1, row)
                || above != isAbove(column, row + 1)
                || above != isAbove(column + 1, row + 1);
    }

    /** Where the level crosses all four sides, the pieces cut off two corners that lie opposite. */
    private void mesh(int column, int row) {
        var crossed = new ArrayList<Edge>();
        for (var edge : List.of(
                new Edge(column, row, true),
                new Edge(column, row, false),
                new Edge(column, row + 1, true),
                new Edge(column + 1, row, false))) {
            if (isAbove(edge.column(), edge.row())
                    != isAbove(far(edge).column(), far(edge).row())) crossed.add(edge);
        }
        for (int i = 0; i + 1 < crossed.size(); i += 2) tie(crossed.get(i), crossed.get(i + 1));
    }

    private boolean isAbove(int column, int row) {
        return field.height(column, row) > level;
    }

    private static Spot far(Edge edge) {
        return edge.across() ? new Spot(edge.column() + 1, edge.row()) : new Spot(edge.column(), edge.row() + 1);
    }

    private void tie(Edge one, Edge other) {
        if (!field.isOnTheMap(point(one)) || !field.isOnTheMap(point(other))) return;
        pieces.computeIfAbsent(one, edge -> new ArrayDeque<>()).add(other);
        pieces.computeIfAbsent(other, edge -> new ArrayDeque<>()).add(one);
    }

    private List<Point> walk(Edge start) {
        var line = new ArrayList<Point>();
        line.add(point(start));
        var here = start;
        while (leads(here) > 0) {
            var next = pieces.getOrDefault(here, new ArrayDeque<>()).removeFirst();
            pieces.getOrDefault(next, new ArrayDeque<>()).removeFirstOccurrence(here);
            line.add(point(next));
            here = next;
        }
        return line;
    }

    private Point point(Edge edge) {
        var far = far(edge);
        double from = field.height(edge.column(), edge.row());
        double share = (level - from) / (field.height(far.column(), far.row()) - from);
        return edge.across()
                ? field.at(edge.column() + share, edge.row())
                : field.at(edge.column(), edge.row() + share);
    }
}
