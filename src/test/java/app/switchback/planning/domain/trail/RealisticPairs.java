package app.switchback.planning.domain.trail;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.trails.Journey;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Career changes that people really make ({@code planning/realistic-pairs.tsv}), to judge trails as a coach would. */
public final class RealisticPairs {
    private static final String TABLE = "/planning/realistic-pairs.tsv";

    private RealisticPairs() {}

    /** By what each is called in the table, in its order. */
    public static Map<String, Journey> all() {
        var journeys = new LinkedHashMap<String, Journey>();
        text().lines().skip(1).map(line -> line.split("\t", -1)).forEach(row -> journeys.put(row[0], journey(row)));
        return journeys;
    }

    private static String text() {
        try (var in = Objects.requireNonNull(RealisticPairs.class.getResourceAsStream(TABLE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Journey journey(String[] row) {
        var start = new Start(
                Start.Kind.valueOf(row[1]),
                said(row[2]).map(OccupationCode::new),
                said(row[3]).map(IndustryId::new),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Journey.between(start, Target.of(new OccupationCode(row[4]), new IndustryId(row[5])));
    }

    private static Optional<String> said(String cell) {
        return Optional.of(cell).filter(text -> !text.isBlank());
    }
}
