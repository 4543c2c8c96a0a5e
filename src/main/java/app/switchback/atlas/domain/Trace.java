package app.switchback.atlas.domain;

import app.switchback.atlas.Origin;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says in which rows of the sources the figures of one occupation stand. */
record Trace(Industries industries, String oewsCode) {
    /** The source of figures that come from sector and industry rows together. */
    static final String EITHER = "oews-2024";

    private static final String SECTORS = "oews-sector-2024";
    private static final String FINER = "oews-industry-2024";

    /** Rows as {@code 5132/15-2051}, joined by {@code +}. */
    Origin origin(int... places) {
        var rows = Arrays.stream(places)
                .mapToObj(place -> industries.code(place) + "/" + oewsCode)
                .collect(Collectors.joining("+"));
        return new Origin(source(places), rows);
    }

    private String source(int... places) {
        if (Arrays.stream(places).allMatch(industries::isSector)) {
            return SECTORS;
        }
        return Arrays.stream(places).noneMatch(industries::isSector) ? FINER : EITHER;
    }
}
