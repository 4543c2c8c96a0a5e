package app.switchback.atlas.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes columns small: numbers as differences of variable length, texts without the start they share with the last. */
final class ColumnWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    byte[] content() {
        return out.toByteArray();
    }

    void table(Table table) {
        name(table.name());
        count(table.rows());
        count(table.numberColumns().size());
        table.numberColumns().forEach((column, values) -> {
            name(column);
            numbers(values);
        });
        count(table.textColumns().size());
        table.textColumns().forEach((column, values) -> {
            name(column);
            texts(values);
        });
    }

    void count(int value) {
        var rest = value;
        while ((rest & ~0x7F) != 0) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    private void name(String name) {
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        count(bytes.length);
        out.writeBytes(bytes);
    }

    private void numbers(int[] values) {
        var last = 0;
        for (int value : values) {
            var step = value - last;
            count((step << 1) ^ (step >> 31));
            last = value;
        }
    }

    private void texts(String[] values) {
        var last = new byte[0];
        for (String value : values) {
            var bytes = value.getBytes(StandardCharsets.UTF_8);
            var mismatch = Arrays.mismatch(last, bytes);
            var shared = mismatch < 0 ? bytes.length : mismatch;
            count(shared);
            count(bytes.length - shared);
            out.write(bytes, shared, bytes.length - shared);
            last = bytes;
        }
    }
}
