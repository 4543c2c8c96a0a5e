package app.switchback.atlas.compiler;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** One source file: UTF-8, tab-separated, one header line, no quoting, {@code .gz} or plain. */
final class Sheet {
    private final String file;
    private final Map<String, Integer> columns;
    private final List<Line> lines = new ArrayList<>();

    private Sheet(String file, String header) {
        this.file = file;
        this.columns = new LinkedHashMap<>();
        for (var name : header.split("\t", -1)) {
            columns.put(name, columns.size());
        }
    }

    /**
     * Reads the file, plain or with {@code .gz} after its name.
     *
     * @throws MalformedSource if it is missing, has other columns, or a row of another length
     */
    static Sheet open(Path folder, String name, String... needed) {
        var packed = folder.resolve(name + ".gz");
        var path = Files.exists(packed) ? packed : folder.resolve(name);
        var file = path.getFileName().toString();
        if (!Files.isRegularFile(path)) {
            throw MalformedSource.file(name, "missing in " + folder);
        }
        try (var in = Files.newInputStream(path);
                var reader = reader(file.endsWith(".gz") ? new GZIPInputStream(in) : in)) {
            return read(file, reader, needed);
        } catch (CharacterCodingException wrong) {
            throw MalformedSource.file(file, "not UTF-8");
        } catch (IOException failed) {
            throw MalformedSource.file(file, "cannot be read: " + failed.getMessage());
        }
    }

    /** Reads a file of the product's own. */
    static Sheet bundled(String resource, String... needed) {
        try (var in = Sheet.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw MalformedSource.file(resource, "missing in the program");
            }
            return read(resource, reader(in), needed);
        } catch (IOException failed) {
            throw MalformedSource.file(resource, "cannot be read: " + failed.getMessage());
        }
    }

    private static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    }

    private static Sheet read(String file, BufferedReader reader, String... needed) throws IOException {
        var header = reader.readLine();
        if (header == null) {
            throw MalformedSource.file(file, "empty");
        }
        var sheet = new Sheet(file, header);
        for (var column : needed) {
            if (!sheet.columns.containsKey(column)) {
                throw MalformedSource.file(file, "has no column " + column);
            }
        }
        try {
            reader.lines().forEach(sheet::take);
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        }
        return sheet;
    }

    private void take(String text) {
        var fields = List.of(text.split("\t", -1));
        var row = lines.size() + 2; // as an editor counts: the header is row 1
        if (fields.size() != columns.size()) {
            throw MalformedSource.row(file, row, columns.size() + " columns expected, " + fields.size() + " found");
        }
        lines.add(new Line(this, row, fields));
    }

    List<Line> lines() {
        return lines;
    }

    String file() {
        return file;
    }

    int position(String column) {
        var position = columns.get(column);
        if (position == null) {
            throw MalformedSource.file(file, "has no column " + column);
        }
        return position;
    }
}
