package app.switchback.atlas.domain.titles;

import app.switchback.atlas.TitleMatch.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every distinct title with all the occupations that bear it. */
final class TitleBook {
    /**
     * A title.
     *
     * @param text as its first source writes it
     * @param occupations places of the occupations, official bearers first, otherwise in source order
     * @param officials how many of them bear it as their official title
     */
    record Entry(String text, Kind kind, int[] occupations, int officials) {}

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

        void add(int occupation, String title, Kind kind) {
            var key = (kind == Kind.GERMAN ? "de:" : "") + String.join("", TitleText.words(title));
            var place = places.putIfAbsent(key, entries.size());
            if (place == null) {
                entries.add(new Entry(title, kind, new int[] {occupation}, kind == Kind.OCCUPATION ? 1 : 0));
            } else if (kind != Kind.OUR_ALIAS || entries.get(place).kind() == Kind.OUR_ALIAS) {
                entries.set(place, joined(entries.get(place), occupation));
            }
        }

        private static Entry joined(Entry entry, int occupation) {
            for (int known : entry.occupations) {
                if (known == occupation) {
                    return entry;
                }
            }
            var longer = java.util.Arrays.copyOf(entry.occupations, entry.occupations.length + 1);
            longer[entry.occupations.length] = occupation;
            return new Entry(entry.text, entry.kind, longer, entry.officials);
        }

        TitleBook gathered() {
            return new TitleBook(entries);
        }
    }
}
