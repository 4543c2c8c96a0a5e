package app.switchback.atlas.domain;

import app.switchback.atlas.Industry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds industry groups by the start of words in their names, their aliases and the titles of their industries. */
public final class IndustrySearch {
    private static final int NO_HIT = Integer.MAX_VALUE;

    /** What a group is called, the better-known words first. */
    private record Entry(Industry industry, List<Set<String>> english, List<Set<String>> german) {}

    private final List<Entry> entries = new ArrayList<>();

    public IndustrySearch(Industries industries, Partition partition) {
        var naics = new NaicsGroups(industries, partition);
        for (var group : partition.groups()) {
            var titles = titles(industries, naics, group);
            var names = group.industry();
            entries.add(new Entry(
                    names,
                    List.of(words(names.name()), words(group.aliases()), words(names.germanName()), titles),
                    List.of(
                            words(names.germanName()),
                            words(group.germanAliases()),
                            words(names.name()),
                            words(group.aliases()),
                            titles)));
        }
    }

    /** Groups in which every typed word starts a word; those hit by name come before those hit by a finer title. */
    public List<Industry> named(String typed, Locale language, int limit) {
        var words = Folded.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        record Hit(Industry industry, int rank) {}
        return entries.stream()
                .map(entry -> new Hit(entry.industry(), rank(entry, words, language)))
                .filter(hit -> hit.rank() != NO_HIT)
                .sorted(Comparator.comparingInt(Hit::rank))
                .limit(limit)
                .map(Hit::industry)
                .toList();
    }

    private static int rank(Entry entry, List<String> typed, Locale language) {
        var layers = language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? entry.german() : entry.english();
        var worst = 0;
        for (var word : typed) {
            worst = Math.max(worst, layer(layers, word));
        }
        return worst;
    }

    private static int layer(List<Set<String>> layers, String word) {
        for (int layer = 0; layer < layers.size(); layer++) {
            if (layers.get(layer).stream().anyMatch(known -> known.startsWith(word))) {
                return layer;
            }
        }
        return NO_HIT;
    }

    private static Set<String> titles(Industries industries, NaicsGroups naics, IndustryGroup group) {
        var codes = industries.naicsCodes();
        var titles = industries.naicsTitles();
        var found = new HashSet<String>();
        for (int i = 0; i < codes.length; i++) {
            if (naics.groupOf(codes[i]).filter(group::equals).isPresent()) {
                found.addAll(Folded.words(titles[i]));
            }
        }
        return found;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Folded.words(text));
    }

    private static Set<String> words(List<String> texts) {
        return words(String.join(" ", texts));
    }
}
