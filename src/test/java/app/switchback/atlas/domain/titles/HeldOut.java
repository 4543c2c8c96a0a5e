package app.switchback.atlas.domain.titles;

import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.TitleMatch.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every fifth distinct alternate title, drawn by a seed, with the occupations that it really belongs to; the rest does
 * not hold it in any source, nor as an official title.
 */
record HeldOut(Map<String, Set<OccupationCode>> asked, List<NamedOccupation> rest) {
    private static final int PART = 5;

    static HeldOut of(List<NamedOccupation> names, long seed) {
        var distinct = new TreeSet<String>();
        for (var name : names) {
            if (name.kind() == Kind.ALTERNATE) {
                distinct.add(key(name));
            }
        }
        var drawn = new ArrayList<>(distinct);
        Collections.shuffle(drawn, new Random(seed));
        var held = new HashSet<>(drawn.subList(0, drawn.size() / PART));
        var asked = new TreeMap<String, Set<OccupationCode>>();
        var rest = new ArrayList<NamedOccupation>();
        for (var name : names) {
            if (!held.contains(key(name))) {
                rest.add(name);
            } else if (name.kind() != Kind.OCCUPATION) {
                asked.computeIfAbsent(key(name), title -> new HashSet<>()).add(name.code());
            }
        }
        return new HeldOut(asked, List.copyOf(rest));
    }

    private static String key(NamedOccupation name) {
        return name.title().toLowerCase(Locale.ROOT);
    }
}
