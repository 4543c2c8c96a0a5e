package app.switchback.atlas.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads what {@link ColumnWriter} wrote. The checksum has been verified by then, so that only a program error can make
 * a column end early.
 */
final class ColumnReader {
    private final ByteBuffer in;

    ColumnReader(byte[] content) {
        in = ByteBuffer.wrap(content);
    }

    Table table() {
        var name = name();
        var table = new Table(name, count());
        for (int left = count(); left > 0; left--) {
            table.with(name(), numbers(table.rows()));
        }
        for (int left = count(); left > 0; left--) {
            table.with(name(), texts(table.rows()));
        }
        return table;
    }

    int count() {
        var value = 0;
        for (int shift = 0; ; shift += 7) {
            var part = in.get();
            value |= (part & 0x7F) << shift;
            if (part >= 0) {
                return value;
            }
        }
    }

    private String name() {
        var bytes = new byte[count()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private int[] numbers(int rows) {
        var values = new int[rows];
        var last = 0;
        for (int i = 0; i < rows; i++) {
            var step = count();
            last += (step >>> 1) ^ -(step & 1);
            values[i] = last;
        }
        return values;
    }

    private String[] texts(int rows) {
        var values = new String[rows];
        var last = new byte[0];
        for (int i = 0; i < rows; i++) {
            var shared = count();
            var bytes = Arrays.copyOf(last, shared + count());
            in.get(bytes, shared, bytes.length - shared);
            values[i] = new String(bytes, StandardCharsets.UTF_8);
            last = bytes;
        }
        return values;
    }
}
