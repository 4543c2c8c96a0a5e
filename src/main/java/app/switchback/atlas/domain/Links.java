package app.switchback.atlas.domain;

import app.switchback.atlas.store.Table;
import java.util.stream.IntStream;

/** The rows of a table sorted by a first number, found by that number: what belongs to one occupation. */
public final class Links {
    private final int[] starts;
    private final Table table;

    /**
     * @param by the number column by which the table is sorted
     * @param size how many different numbers there may be, from 0
     */
    Links(Table table, String by, int size) {
        this.table = table;
        starts = new int[size + 1];
        for (int key : table.numbers(by)) {
            starts[key + 1]++;
        }
        for (int i = 0; i < size; i++) {
            starts[i + 1] += starts[i];
        }
    }

    /** The rows of one key; the values stand in {@link #column}. */
    public IntStream rows(int key) {
        return IntStream.range(starts[key], starts[key + 1]);
    }

    /** The first row of one key. */
    int start(int key) {
        return starts[key];
    }

    public int count(int key) {
        return starts[key + 1] - starts[key];
    }

    /** A whole number column, indexed by row; not to be written to. */
    public int[] column(String name) {
        return table.numbers(name);
    }

    /** The column's values for one key, in row order. */
    public int[] values(int key, String column) {
        var values = table.numbers(column);
        return rows(key).map(row -> values[row]).toArray();
    }
}
