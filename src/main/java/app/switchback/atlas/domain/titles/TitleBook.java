package app.switchback.atlas.domain.titles;

import app.switchback.atlas.TitleMatch.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every distinct title with all the occupations that bear it. */
final class TitleBook {
    /**
     * A title.
     *
     * @param text as its first source writes it
     * @param occupations places of the occupations, official bearers first, otherwise in source order
     * @param officials how many of them bear it as their official title
     */
    record Entry(String text, Kind kind, List<Integer> occupations, int officials) {
        /** Official bearers first, then by these shares, one for each place; of our own aliases the order is ours. */
        Stream<Integer> ranked(double[] shares) {
            if (kind == Kind.OUR_ALIAS) return occupations.stream();
            return Stream.concat(
                    occupations.stream().limit(officials),
                    occupations.stream()
                            .skip(officials)
                            .sorted(Comparator.<Integer>comparingDouble(place -> -shares[place])
                                    .thenComparing(place -> place)));
        }
    }

    private final List<Entry> entries;

    private TitleBook(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    int size() {
        return entries.size();
    }

    Entry at(int place) {
        return entries.get(place);
    }

    /** Brings titles together that differ in case, hyphens or plural only; the first to come is the one shown. */
    static final class Gatherer {
        private final Map<String, Integer> places = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();

        /** Adds a name and says whether its title is new. */
        boolean add(int occupation, String title, Kind kind, List<List<String>> forms) {
            var place = places.putIfAbsent(key(kind, forms), entries.size());
            if (place == null) {
                entries.add(new Entry(title, kind, List.of(occupation), kind == Kind.OCCUPATION ? 1 : 0));
            } else if (kind != Kind.OUR_ALIAS || entries.get(place).kind() == Kind.OUR_ALIAS) {
                entries.set(place, joined(entries.get(place), occupation));
            }
            return place == null;
        }

        private static String key(Kind kind, List<List<String>> forms) {
            var key = new StringBuilder(kind == Kind.GERMAN ? "de" : "");
            for (var form : forms) {
                key.append(':');
                form.forEach(key::append);
            }
            return key.toString();
        }

        private static Entry joined(Entry entry, int occupation) {
            if (entry.occupations.contains(occupation)) {
                return entry;
            }
            var longer = new ArrayList<>(entry.occupations);
            longer.add(occupation);
            return new Entry(entry.text, entry.kind, List.copyOf(longer), entry.officials);
        }

        TitleBook gathered() {
            return new TitleBook(entries);
        }
    }
}
