package app.switchback.atlas.compiler;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** A set of codes in order, so that a row can point to a code by its place. */
final class Codes {
    private final String what;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final String[] inOrder;

    /** @param what what the codes are, for the message about an unknown one */
    Codes(String what, Collection<String> codes) {
        this.what = what;
        for (var code : new TreeSet<>(codes)) {
            places.put(code, places.size());
        }
        inOrder = places.keySet().toArray(String[]::new);
    }

    /** @throws MalformedSource if the code is unknown */
    int place(Line line, String column) {
        return place(line, column, line.required(column));
    }

    /** As {@link #place(Line, String)} for one of several codes in the column. */
    int place(Line line, String column, String code) {
        var place = places.get(code);
        if (place == null) {
            throw line.wrong(column, "'" + code + "' is no known " + what);
        }
        return place;
    }

    /** As {@link #place}, or -1 where the value is empty. */
    int placeOrNone(Line line, String column) {
        return line.has(column) ? place(line, column) : -1;
    }

    String code(int place) {
        return inOrder[place];
    }

    boolean knows(String code) {
        return places.containsKey(code);
    }

    int size() {
        return places.size();
    }

    String[] values() {
        return inOrder.clone();
    }
}
