package app.switchback.atlas.domain.titles;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Titles by all their letters, whatever stands between the words. */
final class ExactTitles {
    private static final int TITLE_BITS = 20;
    private static final int TITLES = (1 << TITLE_BITS) - 1;

    private final long[] keys;

    ExactTitles(List<List<List<String>>> forms) {
        if (forms.size() > TITLES) {
            throw new IllegalArgumentException("more titles than the resolver can hold");
        }
        keys = IntStream.range(0, forms.size())
                .boxed()
                .flatMap(title -> forms.get(title).stream().map(words -> key(words) | title))
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
    }

    /** Places of the titles one of whose forms is written with these letters. */
    int[] find(List<String> words) {
        var key = key(words);
        var from = Arrays.binarySearch(keys, key);
        from = from < 0 ? -from - 1 : from;
        var to = from;
        while (to < keys.length && (keys[to] & ~TITLES) == key) {
            to++;
        }
        return Arrays.stream(keys, from, to)
                .mapToInt(found -> (int) (found & TITLES))
                .distinct()
                .toArray();
    }

    private static long key(List<String> words) {
        return Hash.of(String.join("", words), -1) << TITLE_BITS;
    }
}
