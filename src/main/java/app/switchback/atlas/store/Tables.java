package app.switchback.atlas.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All tables of a data set, with the name that its content gives it. */
public final class Tables {
    private final String version;
    private final Map<String, Table> byName = new LinkedHashMap<>();

    Tables(String version, List<Table> tables) {
        this.version = version;
        tables.forEach(table -> byName.put(table.name(), table));
    }

    /** Format number and the first half of the content's SHA-256: equal content, equal version. */
    public String version() {
        return version;
    }

    /**
     * One table.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public Table table(String name) {
        var found = byName.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no table " + name);
        }
        return found;
    }
}
