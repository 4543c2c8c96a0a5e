package app.switchback.atlas.domain.titles;

import java.util.ArrayList;
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

    /** Collects the words of one title after the other. */
    static final class Gatherer {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<int[]> bags = new ArrayList<>();

        /** Adds the next title; its words are kept as numbers, since half a million strings would only burden memory. */
        void add(List<List<String>> forms) {
            var bag = new int[forms.stream().mapToInt(List::size).sum()];
            int distinct = 0;
            for (var form : forms) {
                for (var word : form) {
                    int number = numbers.computeIfAbsent(word, fresh -> numbers.size());
                    int at = 0;
                    while (at < distinct && bag[at] != number) {
                        at++;
                    }
                    bag[at] = number;
                    distinct = Math.max(distinct, at + 1);
                }
            }
            bags.add(Arrays.copyOf(bag, distinct));
        }

        WordIndex gathered() {
            return new WordIndex(numbers, bags);
        }
    }

    /** @param bags the numbers of each title's distinct words, all forms together */
    private WordIndex(Map<String, Integer> numbers, List<int[]> bags) {
        words = numbers.keySet().stream().sorted().toArray(String[]::new);
        var places = new int[words.length];
        for (int place = 0; place < words.length; place++) {
            places[numbers.getOrDefault(words[place], 0)] = place;
        }
        starts = new int[words.length + 1];
        for (var bag : bags) {
            for (int at = 0; at < bag.length; at++) {
                bag[at] = places[bag[at]];
                starts[bag[at] + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        titles = new int[starts[words.length]];
        rarity = new float[words.length];
        mass = new float[bags.size()];
        for (int word = 0; word < words.length; word++) {
            rarity[word] = (float) Math.log((double) bags.size() / (starts[word + 1] - starts[word]));
        }
        fill(bags);
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
