package app.switchback.atlas.application;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.domain.DataSet;
import app.switchback.atlas.domain.likeness.LikenessModel;
import app.switchback.atlas.domain.titles.TitleResolver;
import app.switchback.atlas.store.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The atlas as it ships, without Spring, loaded once for all tests. */
public final class BundledAtlas {
    public static final DataSet DATA = load();

    private static final TitleResolver RESOLVER = new AtlasEngines().titleResolver(DATA);
    private static final LikenessModel LIKENESS = new AtlasEngines().likenessModel(DATA);

    public static final Atlas ATLAS = over(new BundledGroups(DATA));

    private BundledAtlas() {}

    /** The same data under other industry groups. */
    static Atlas over(GroupsInForce groups) {
        return new LoadedAtlas(DATA, groups, RESOLVER, LIKENESS);
    }

    private static DataSet load() {
        try (var in = DataSet.class.getResourceAsStream(DataSet.BUNDLED)) {
            return new DataSet(TableFile.read(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
