package app.switchback.atlas.application;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.domain.DataSet;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The atlas as it ships, without Spring, loaded once for all tests. */
public final class BundledAtlas {
    public static final DataSet DATA = load();

    private static final AtlasEngines ENGINES = new AtlasEngines(DATA);

    public static final Atlas ATLAS = over(new BundledGroups(DATA));

    private BundledAtlas() {}

    /** The same data under other industry groups. */
    static Atlas over(GroupsInForce groups) {
        return new LoadedAtlas(DATA, groups, ENGINES);
    }

    private static DataSet load() {
        try {
            return new DataSetLoading().dataSet("");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
