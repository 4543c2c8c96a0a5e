package app.switchback.atlas.compiler;

import app.switchback.atlas.store.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers rows of numbers and lays them down sorted, so that the order of the source does not matter. */
final class Rows {
    private final String name;
    private final String[] columns;
    private final List<int[]> rows = new ArrayList<>();

    Rows(String name, String... columns) {
        this.name = name;
        this.columns = columns;
    }

    void add(int... values) {
        if (values.length != columns.length) {
            throw new IllegalArgumentException(name + " has " + columns.length + " columns");
        }
        rows.add(values);
    }

    /** Sorted by all columns from the left; equal rows become one. */
    Table table() {
        var sorted = new ArrayList<int[]>();
        rows.sort(Arrays::compare);
        for (var row : rows) {
            if (sorted.isEmpty() || !Arrays.equals(sorted.getLast(), row)) {
                sorted.add(row);
            }
        }
        var table = new Table(name, sorted.size());
        for (int c = 0; c < columns.length; c++) {
            var place = c;
            table.with(columns[c], sorted.stream().mapToInt(row -> row[place]).toArray());
        }
        return table;
    }
}
