package app.switchback.atlas.domain.titles;

import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.TitleMatch.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The titles as they stand in a folder of raw files, for measuring. */
final class RawTitles {
    private RawTitles() {}

    static List<NamedOccupation> read(Path folder, boolean german) throws IOException {
        var names = new ArrayList<NamedOccupation>();
        read(folder.resolve("onet_occupations.tsv"), 2, Kind.OCCUPATION, names);
        read(folder.resolve("onet_alternate_titles.tsv.gz"), 1, Kind.ALTERNATE, names);
        read(folder.resolve("onet_reported_titles.tsv"), 1, Kind.REPORTED, names);
        if (german) {
            read(folder.resolve("onet_titles_de.tsv"), 4, Kind.GERMAN, names);
        }
        return names;
    }

    private static void read(Path file, int column, Kind kind, List<NamedOccupation> names) throws IOException {
        lines(file)
                .map(line -> line.split("\t", -1))
                .map(cells -> new NamedOccupation(new OccupationCode(cells[0]), cells[column], kind))
                .forEach(names::add);
    }

    static Stream<String> lines(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList().stream();
        }
    }
}
