package app.switchback.atlas.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Our own reviewed lists, tables with one header line that come with the program. */
final class BundledLines {
    private BundledLines() {}

    /** The cells of each line. */
    static List<List<String>> of(String file) {
        try (var in = BundledLines.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program holds no " + file);
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
            return lines.skip(1).map(line -> List.of(line.split("\t", -1))).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
