package app.switchback.atlas.application;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.domain.DataSet;
import app.switchback.atlas.store.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The atlas as it ships, without Spring, loaded once for all tests. */
public final class BundledAtlas {
    public static final DataSet DATA = load();
    public static final Atlas ATLAS = new LoadedAtlas(
            DATA,
            new BundledGroups(DATA),
            new AtlasEngines().titleResolver(DATA),
            new AtlasEngines().likenessModel(DATA));

    private BundledAtlas() {}

    private static DataSet load() {
        try (var in = DataSet.class.getResourceAsStream(DataSet.BUNDLED)) {
            return new DataSet(TableFile.read(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
