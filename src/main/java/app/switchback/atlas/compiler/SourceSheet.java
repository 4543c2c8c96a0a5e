package app.switchback.atlas.compiler;

import app.switchback.atlas.store.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The publications behind the data. A folder with newer files brings its own {@code sources.tsv}; without one the
 * releases named in the product's own list are assumed.
 */
final class SourceSheet {
    private static final String NAME = "sources.tsv";
    private static final String[] COLUMNS = {"key", "title", "year", "place", "licence", "attribution"};

    private final List<Line> lines;

    SourceSheet(Path folder) {
        var sheet = Files.exists(folder.resolve(NAME))
                ? Sheet.open(folder, NAME, COLUMNS)
                : Sheet.bundled("/atlas/" + NAME, COLUMNS);
        lines = sheet.lines();
    }

    Table table() {
        var table = new Table("source", lines.size());
        for (var column : COLUMNS) {
            table.with(column, lines.stream().map(line -> line.required(column)).toArray(String[]::new));
        }
        return table;
    }
}
