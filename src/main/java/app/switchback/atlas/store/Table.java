package app.switchback.atlas.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Columns of equal length under one name; the unit in which the data set is written, read and checked. */
public final class Table {
    private final String name;
    private final int rows;
    private final SequencedMap<String, int[]> numbers = new LinkedHashMap<>();
    private final SequencedMap<String, String[]> texts = new LinkedHashMap<>();

    public Table(String name, int rows) {
        this.name = name;
        this.rows = rows;
    }

    /**
     * Adds a column.
     *
     * @throws IllegalArgumentException if it has not as many values as the table has rows
     */
    public Table with(String column, int[] values) {
        demand(values.length == rows, column + " has " + values.length + " values, not " + rows);
        numbers.put(column, values);
        return this;
    }

    /**
     * Adds a column.
     *
     * @throws IllegalArgumentException if it has not as many values as the table has rows
     */
    public Table with(String column, String[] values) {
        demand(values.length == rows, column + " has " + values.length + " values, not " + rows);
        texts.put(column, values);
        return this;
    }

    public String name() {
        return name;
    }

    public int rows() {
        return rows;
    }

    /** The column itself, not a copy: readers do not write to it. */
    public int[] numbers(String column) {
        var found = numbers.get(column);
        demand(found != null, "no number column " + column);
        return found == null ? new int[0] : found;
    }

    /** The column itself, not a copy: readers do not write to it. */
    public String[] texts(String column) {
        var found = texts.get(column);
        demand(found != null, "no text column " + column);
        return found == null ? new String[0] : found;
    }

    Map<String, int[]> numberColumns() {
        return numbers;
    }

    Map<String, String[]> textColumns() {
        return texts;
    }

    private void demand(boolean holds, String reason) {
        if (!holds) {
            throw new IllegalArgumentException("table " + name + ": " + reason);
        }
    }
}
