package app.switchback.atlas.domain.titles;

import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.TitleMatch.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Every fifth distinct alternate title, drawn by a seed, with the occupations that it really belongs to; the rest does
 * not hold it in any source, nor as an official title.
 */
record HeldOut(Map<String, Set<OccupationCode>> asked, List<NamedOccupation> rest) {
    private static final int PART = 5;

    /** Titles are the same when they are written the same but for case. */
    static HeldOut of(List<NamedOccupation> names, long seed) {
        return of(names, seed, title -> title.toLowerCase(Locale.ROOT));
    }

    /** Stricter: "back-end developer" and "Back End Developers" are one title too. */
    static HeldOut strictly(List<NamedOccupation> names, long seed) {
        return of(names, seed, title -> String.join("", TitleText.words(title)));
    }

    private static HeldOut of(List<NamedOccupation> names, long seed, UnaryOperator<String> same) {
        var distinct = new TreeSet<String>();
        for (var name : names) {
            if (name.kind() == Kind.ALTERNATE) {
                distinct.add(same.apply(name.title()));
            }
        }
        var drawn = new ArrayList<>(distinct);
        Collections.shuffle(drawn, new Random(seed));
        var held = new HashSet<>(drawn.subList(0, drawn.size() / PART));
        var spelling = new HashMap<String, String>();
        var asked = new TreeMap<String, Set<OccupationCode>>();
        var rest = new ArrayList<NamedOccupation>();
        for (var name : names) {
            if (!held.contains(same.apply(name.title()))) {
                rest.add(name);
            } else if (name.kind() != Kind.OCCUPATION) {
                var title = spelling.computeIfAbsent(same.apply(name.title()), fresh -> name.title());
                asked.computeIfAbsent(title, fresh -> new HashSet<>()).add(name.code());
            }
        }
        return new HeldOut(asked, List.copyOf(rest));
    }
}
