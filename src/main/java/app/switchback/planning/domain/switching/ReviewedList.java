package app.switchback.planning.domain.switching;

import app.switchback.atlas.OccupationCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A hand-made table of two occupations and a reason a line, as it stands in {@code resources/planning}. */
record ReviewedList(List<Pair> pairs) {
    /** One reviewed line. */
    record Pair(OccupationCode one, OccupationCode other, String reason) {}

    /** @throws IllegalStateException if the table is missing or malformed: the build is broken then */
    static ReviewedList read(String name) {
        try (var in = ReviewedList.class.getResourceAsStream("/planning/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing table " + name);
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ReviewedList(text.lines().skip(1).map(ReviewedList::pair).toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Pair pair(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != 3 || cells[2].isBlank()) {
            throw new IllegalStateException("a reviewed pair has two codes and a reason: " + line);
        }
        return new Pair(new OccupationCode(cells[0]), new OccupationCode(cells[1]), cells[2]);
    }
}
