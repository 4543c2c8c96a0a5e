package app.switchback.atlas.domain.titles;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which word stands in which titles, and how much it tells. */
final class WordIndex {
    private final String[] words;
    private final int[] starts;
    private final int[] titles;
    private final float[] rarity;
    private final float[] mass;

    /** @param bags the words of each title, all forms together */
    WordIndex(List<List<String>> bags) {
        var known = new HashMap<String, Integer>();
        bags.forEach(bag -> bag.forEach(word -> known.putIfAbsent(word, 0)));
        words = known.keySet().stream().sorted().toArray(String[]::new);
        for (int place = 0; place < words.length; place++) {
            known.put(words[place], place);
        }
        starts = new int[words.length + 1];
        var sets = bags.stream().map(bag -> places(bag, known)).toList();
        sets.forEach(set -> Arrays.stream(set).forEach(word -> starts[word + 1]++));
        Arrays.parallelPrefix(starts, Integer::sum);
        titles = new int[starts[words.length]];
        rarity = new float[words.length];
        mass = new float[bags.size()];
        for (int word = 0; word < words.length; word++) {
            rarity[word] = (float) Math.log((double) bags.size() / (starts[word + 1] - starts[word]));
        }
        fill(sets);
    }

    private int[] places(List<String> bag, Map<String, Integer> known) {
        return bag.stream()
                .mapToInt(word -> known.getOrDefault(word, 0))
                .distinct()
                .toArray();
    }

    private void fill(List<int[]> sets) {
        var next = starts.clone();
        for (int title = 0; title < sets.size(); title++) {
            for (int word : sets.get(title)) {
                titles[next[word]++] = title;
                mass[title] += rarity[word];
            }
        }
    }

    int size() {
        return words.length;
    }

    String word(int place) {
        return words[place];
    }

    /** The word's place, or where it would stand as in {@link Arrays#binarySearch}. */
    int find(String word) {
        return Arrays.binarySearch(words, word);
    }

    /** The natural logarithm of how few titles have the word; 0 when all have it. */
    float rarity(int word) {
        return rarity[word];
    }

    /** The rarities of a title's distinct words added up. */
    float mass(int title) {
        return mass[title];
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return starts[word + 1];
    }

    int title(int posting) {
        return titles[posting];
    }
}
