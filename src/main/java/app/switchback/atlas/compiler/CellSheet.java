package app.switchback.atlas.compiler;

import app.switchback.atlas.store.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Gathers OEWS cells, one for each occupation and industry, and finds out which of them speak of all owners. */
final class CellSheet {
    /** BLS rounds to tens: each figure may be off by five. */
    static final int ROUNDING = 5;

    /** OEWS gives schools and hospitals once for all owners and again for private, state and local ones. */
    private static final List<String> SPLIT_BY_OWNER = List.of("611", "622");

    /** Parents whose published whole shows whether the cells below are wholes, each above before below. */
    private static final List<String> WHOLES = List.of("61", "62", "611", "622");

    private record Key(int oews, int industry) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return oews == other.oews ? Integer.compare(industry, other.industry) : Integer.compare(oews, other.oews);
        }
    }

    private record Cell(int employment, int mean, int median, boolean whole) {
        Cell asWhole() {
            return new Cell(employment, mean, median, true);
        }
    }

    private final String name;
    private final NavigableMap<Key, Cell> cells = new TreeMap<>();
    private final Map<Key, List<int[]>> owners = new TreeMap<>();

    CellSheet(String name) {
        this.name = name;
    }

    void add(int oews, int industry, int employment, int mean, int median) {
        cells.put(new Key(oews, industry), new Cell(employment, mean, median, true));
    }

    /** One of perhaps several rows of a cell: all owners together, or one kind of owner. */
    void addOneOwner(int oews, int industry, int employment, int mean) {
        owners.computeIfAbsent(new Key(oews, industry), key -> new ArrayList<>())
                .add(new int[] {employment, mean});
    }

    /** Brings the owners' rows together; where they leave a doubt, the industries around them may settle it. */
    void joinOwners(IndustrySheets industries) {
        owners.forEach((key, rows) -> {
            var together = OwnershipRows.together(rows);
            var code = industries.industries().code(key.industry());
            var certain = together.confirmed() || SPLIT_BY_OWNER.stream().noneMatch(code::startsWith);
            cells.put(key, new Cell(together.employment(), together.mean(), Line.NOT_PUBLISHED, certain));
        });
        for (var whole : WHOLES) {
            if (industries.industries().knows(whole)) {
                var parent = List.of(industries.industries().values()).indexOf(whole);
                var children = industries.below(whole);
                owners.keySet().stream()
                        .mapToInt(Key::oews)
                        .distinct()
                        .forEach(oews -> confirm(oews, parent, children));
            }
        }
    }

    /** If the cells below add up to the whole, none of them is a part only. */
    private void confirm(int oews, int parent, List<Integer> children) {
        var whole = cells.get(new Key(oews, parent));
        if (whole == null || !whole.whole() || whole.employment() < 0) {
            return;
        }
        var below = cells.subMap(new Key(oews, 0), new Key(oews + 1, 0)).entrySet().stream()
                .filter(cell -> children.contains(cell.getKey().industry()))
                .toList();
        var sum = below.stream().mapToInt(cell -> cell.getValue().employment()).sum();
        if (Math.abs(whole.employment() - sum) <= ROUNDING * (below.size() + 1)) {
            below.forEach(cell -> cell.setValue(cell.getValue().asWhole()));
        }
    }

    Table table() {
        var rows = new Rows(name, "oews", "industry", "employment", "mean", "median", "whole");
        cells.forEach((key, cell) -> rows.add(
                key.oews(), key.industry(), cell.employment(), cell.mean(), cell.median(), cell.whole() ? 1 : 0));
        return rows.table();
    }
}
