package app.switchback.atlas.application;

import app.switchback.atlas.Industry;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.domain.DataSet;
import app.switchback.atlas.domain.GroupIndex;
import app.switchback.atlas.domain.IndustryGroup;
import app.switchback.atlas.domain.Partition;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The groups that come with the product, a reviewed list in {@code atlas/industry-groups.tsv}. */
@Component
class BundledGroups implements GroupsInForce {
    private static final String FILE = "/atlas/industry-groups.tsv";
    private static final int FIRST_REVISION = 1;

    private final GroupIndex index;

    BundledGroups(DataSet data) {
        index = GroupIndex.of(FIRST_REVISION, Partition.of(data.industries(), read()), data);
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
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
            return lines.skip(1).map(BundledGroups::group).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static IndustryGroup group(String line) {
        var fields = line.split("\t", -1);
        var industry = new Industry(new IndustryId(fields[0]), fields[1], fields[2], parts(fields[3], " "));
        return new IndustryGroup(industry, parts(fields[4], " "), parts(fields[5], "\\|"), parts(fields[6], "\\|"));
    }

    private static List<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator, -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
