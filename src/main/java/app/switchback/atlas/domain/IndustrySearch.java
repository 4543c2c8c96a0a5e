package app.switchback.atlas.domain;

import app.switchback.atlas.Industry;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Finds industry groups by the start of words in their names, their aliases and the titles of their industries. */
public final class IndustrySearch {
    private static final int NO_HIT = Integer.MAX_VALUE;

    /** Whole words first, then starts of words. */
    private static final List<BiPredicate<Set<String>, String>> WAYS =
            List.of(Set::contains, (words, start) -> words.stream().anyMatch(word -> word.startsWith(start)));

    /**
     * The words that lead to a group in each language, ring by ring: what people say, what they say in the other
     * language, and the titles of single industries; a nearer ring always wins.
     */
    private record Entry(Industry industry, List<List<Set<String>>> english, List<List<Set<String>>> german) {}

    private record Hit(Industry industry, int rank) {}

    private final List<Entry> entries;

    IndustrySearch(Partition partition, NaicsGroups naics) {
        entries = partition.groups().stream().map(group -> entry(group, naics)).toList();
    }

    private static Entry entry(IndustryGroup group, NaicsGroups naics) {
        var name = words(List.of(group.industry().name()));
        var germanName = words(List.of(group.industry().germanName()));
        var aliases = words(group.aliases());
        var germanAliases = words(group.germanAliases());
        var titles = words(naics.titles(group));
        return new Entry(
                group.industry(),
                List.of(List.of(name, aliases), List.of(titles), List.of(germanName)),
                List.of(List.of(germanName, germanAliases), List.of(name, aliases), List.of(titles)));
    }

    /** Groups in which every typed word starts a word, best first. */
    public List<Industry> named(String typed, Locale language, int limit) {
        var words = Folded.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .map(entry -> new Hit(entry.industry(), rank(entry, words, language)))
                .filter(hit -> hit.rank() != NO_HIT)
                .sorted(Comparator.comparingInt(Hit::rank))
                .limit(limit)
                .map(Hit::industry)
                .toList();
    }

    /** Whether the words only name a trade, such as "bank": then they are nobody's name. */
    boolean isTrade(String typed) {
        var words = Folded.words(typed);
        return !words.isEmpty()
                && entries.stream()
                        .flatMap(entry -> Stream.of(entry.english(), entry.german()))
                        .map(List::getFirst)
                        .anyMatch(said ->
                                words.stream().allMatch(word -> said.stream().anyMatch(known -> known.contains(word))));
    }

    private static int rank(Entry entry, List<String> typed, Locale language) {
        var rings = language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? entry.german() : entry.english();
        return typed.stream().mapToInt(word -> rank(rings, word)).max().orElse(NO_HIT);
    }

    private static int rank(List<List<Set<String>>> rings, String word) {
        var rank = 0;
        for (var ring : rings) {
            for (var way : WAYS) {
                for (var words : ring) {
                    if (way.test(words, word)) {
                        return rank;
                    }
                    rank++;
                }
            }
        }
        return NO_HIT;
    }

    private static Set<String> words(List<String> texts) {
        return new HashSet<>(Folded.words(String.join(" ", texts)));
    }
}
