package app.switchback.atlas.compiler;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What the rows say that one industry has for one occupation. Schools and hospitals come several times: all owners
 * together, then each kind of owner; the source does not say which row is which.
 *
 * @param employment the largest row's: all owners together, or the largest part when BLS kept the whole to itself
 * @param confirmed whether the largest row is known to be the whole: an equal row stands beside it (one kind of owner),
 *     or the others add up to it
 */
record OwnershipRows(int employment, int mean, boolean confirmed) {
    static OwnershipRows together(List<int[]> rows) {
        var sorted = rows.stream()
                .sorted(Comparator.<int[]>comparingInt(row -> row[0])
                        .thenComparingInt(row -> row[1])
                        .reversed())
                .toList();
        var first = sorted.getFirst();
        var repeated = sorted.size() > 1 && Arrays.equals(first, sorted.get(1));
        var parts = sorted.stream().skip(1).mapToInt(row -> row[0]).sum();
        var addsUp = sorted.size() > 1 && Math.abs(first[0] - parts) <= CellSheet.ROUNDING * sorted.size();
        return new OwnershipRows(first[0], first[1], repeated || addsUp);
    }
}
