package app.switchback.atlas.store;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes columns small: numbers as differences of variable length, texts without the start they share with the last. */
final class ColumnWriter {
    private final DataOutputStream out;

    ColumnWriter(DataOutputStream out) {
        this.out = out;
    }

    void table(Table table) throws IOException {
        out.writeUTF(table.name());
        count(table.rows());
        count(table.numberColumns().size());
        for (var column : table.numberColumns().entrySet()) {
            out.writeUTF(column.getKey());
            numbers(column.getValue());
        }
        count(table.textColumns().size());
        for (var column : table.textColumns().entrySet()) {
            out.writeUTF(column.getKey());
            texts(column.getValue());
        }
    }

    void count(int value) throws IOException {
        var rest = value;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private void numbers(int[] values) throws IOException {
        var last = 0;
        for (int value : values) {
            var step = value - last;
            count((step << 1) ^ (step >> 31));
            last = value;
        }
    }

    private void texts(String[] values) throws IOException {
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
