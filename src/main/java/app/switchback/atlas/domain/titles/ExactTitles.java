package app.switchback.atlas.domain.titles;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Titles by all their letters, whatever stands between the words. */
final class ExactTitles {
    private static final int TITLE_BITS = 20;
    private static final int TITLES = (1 << TITLE_BITS) - 1;

    private final long[] keys;

    /** Collects the letters of one title after the other. */
    static final class Gatherer {
        private final LongStream.Builder keys = LongStream.builder();
        private int titles;

        /** Adds the next title. */
        void add(List<List<String>> forms) {
            if (titles > TITLES) {
                throw new IllegalArgumentException("more titles than the resolver can hold");
            }
            for (var words : forms) {
                keys.add(key(words) | titles);
            }
            titles++;
        }

        ExactTitles gathered() {
            return new ExactTitles(keys.build().sorted().toArray());
        }
    }

    private ExactTitles(long[] keys) {
        this.keys = keys;
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
