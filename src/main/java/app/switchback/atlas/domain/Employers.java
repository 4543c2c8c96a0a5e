package app.switchback.atlas.domain;

import app.switchback.atlas.store.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Employers by name, to suggest an industry that the person confirms. */
public final class Employers {
    /** Legal forms, which people leave out (the list that SOURCES2 used for {@code name_norm}, as seen in it). */
    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "llc",
            "llp",
            "lp",
            "ltd",
            "limited",
            "plc",
            "ag",
            "se",
            "sa",
            "nv",
            "gmbh",
            "kg",
            "kgaa",
            "ev",
            "ab",
            "asa",
            "oyj",
            "spa",
            "aktiengesellschaft");

    private static final int SHORTEST_START = 3;

    private final Table table;
    private final String[] norms;

    Employers(Table table) {
        this.table = table;
        norms = table.texts("norm");
    }

    /**
     * The employer meant by what was typed: the same name, or one that begins with the same words; a listed company
     * before its subsidiaries, then the one with most visa approvals.
     */
    public OptionalInt find(String typed) {
        var name = normalised(typed);
        if (name.length() < SHORTEST_START && Arrays.binarySearch(norms, name) < 0) {
            return OptionalInt.empty();
        }
        var exact = range(name, name);
        return exact.isPresent() ? exact : range(name + " ", name + " \uffff");
    }

    public String name(int employer) {
        return table.texts("name")[employer];
    }

    /** Two or three digits of NAICS. */
    public String naics(int employer) {
        return table.texts("naics")[employer];
    }

    /** Key of the source that names the industry. */
    String source(int employer) {
        return table.numbers("listed")[employer] == 1 ? "employers-finance-database" : "employers-uscis";
    }

    private OptionalInt range(String from, String to) {
        var first = Arrays.binarySearch(norms, from);
        var start = first < 0 ? -first - 1 : first;
        while (start > 0 && norms[start - 1].equals(from)) {
            start--;
        }
        return IntStream.range(start, norms.length)
                .takeWhile(place -> norms[place].compareTo(to) <= 0)
                .boxed()
                .min(Comparator.<Integer>comparingInt(place -> -table.numbers("listed")[place])
                        .thenComparingInt(place -> -table.numbers("band")[place])
                        .thenComparingInt(place -> -table.numbers("approvals")[place])
                        .thenComparingInt(place -> place))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static String normalised(String typed) {
        var words = new ArrayList<>(Folded.words(typed.replace("&", " and ")));
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words.removeFirst();
        }
        while (words.size() > 1 && LEGAL_FORMS.contains(words.getLast())) {
            words.removeLast();
        }
        return String.join(" ", words);
    }
}
