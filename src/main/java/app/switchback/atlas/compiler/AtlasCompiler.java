package app.switchback.atlas.compiler;

import app.switchback.atlas.store.Table;
import app.switchback.atlas.store.TableFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Makes the data set out of a folder of source files: codes, names and figures only, no sentence of a source. */
final class AtlasCompiler {
    private AtlasCompiler() {}

    /** @throws MalformedSource naming file, row, column and reason */
    static List<Table> tables(Path folder) {
        var tables = new ArrayList<Table>();
        var occupations = new OccupationSheets(folder);
        var industries = new IndustrySheets(folder);
        tables.addAll(occupations.tables());
        tables.addAll(new RatingSheets(folder, occupations.occupations()).tables());
        tables.addAll(new TitleSheets(folder, occupations.occupations()).tables());
        tables.addAll(new GermanSheets(folder, occupations.occupations()).tables());
        tables.addAll(new WorkSheets(folder, occupations.occupations()).tables());
        var industryTables = industries.tables();
        tables.addAll(industryTables);
        tables.addAll(new WageSheets(folder, occupations.oews(), industries).tables());
        var naics = new TreeSet<>(Arrays.asList(industryTables.getLast().texts("code")));
        tables.add(new EmployerSheet(folder, naics).table());
        tables.add(new SourceSheet(folder).table());
        return List.copyOf(tables);
    }

    /** Writes beside the target first, so that a failure leaves the old data set whole. */
    static void write(List<Table> tables, Path target) throws IOException {
        var absolute = target.toAbsolutePath();
        var folder = absolute.getParent();
        if (folder == null) {
            throw new IOException("no file name: " + target);
        }
        Files.createDirectories(folder);
        var draft = Files.createTempFile(folder, "atlas", ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                TableFile.write(out, tables);
            }
            Files.move(draft, absolute, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
