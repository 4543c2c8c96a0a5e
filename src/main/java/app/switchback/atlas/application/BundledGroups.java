package app.switchback.atlas.application;

import app.switchback.atlas.domain.DataSet;
import app.switchback.atlas.domain.GroupIndex;
import app.switchback.atlas.domain.IndustryGroup;
import app.switchback.atlas.domain.Partition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The groups that come with the product, a reviewed list in {@code atlas/industry-groups.tsv}. */
final class BundledGroups implements GroupsInForce {
    private static final String FILE = "/atlas/industry-groups.tsv";
    private static final int REVISION = 1;

    private final GroupIndex index;

    BundledGroups(DataSet data) {
        index = GroupIndex.of(REVISION, Partition.of(data.industries(), read()), data);
    }

    @Override
    public GroupIndex current() {
        return index;
    }

    private static List<IndustryGroup> read() {
        try (var in = BundledGroups.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program holds no " + FILE);
            }
            return GroupText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
