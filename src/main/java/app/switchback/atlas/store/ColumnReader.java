package app.switchback.atlas.store;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link ColumnWriter} wrote. */
final class ColumnReader {
    private final DataInputStream in;

    ColumnReader(DataInputStream in) {
        this.in = in;
    }

    Table table() throws IOException {
        var name = in.readUTF();
        var table = new Table(name, count());
        for (int left = count(); left > 0; left--) {
            table.with(in.readUTF(), numbers(table.rows()));
        }
        for (int left = count(); left > 0; left--) {
            table.with(in.readUTF(), texts(table.rows()));
        }
        return table;
    }

    int count() throws IOException {
        var value = 0;
        for (int shift = 0; ; shift += 7) {
            var part = in.readByte();
            value |= (part & 0x7F) << shift;
            if (part >= 0) {
                return value;
            }
        }
    }

    private int[] numbers(int rows) throws IOException {
        var values = new int[rows];
        var last = 0;
        for (int i = 0; i < rows; i++) {
            var step = count();
            last += (step >>> 1) ^ -(step & 1);
            values[i] = last;
        }
        return values;
    }

    private String[] texts(int rows) throws IOException {
        var values = new String[rows];
        var last = new byte[0];
        for (int i = 0; i < rows; i++) {
            var shared = count();
            var bytes = Arrays.copyOf(last, shared + count());
            if (in.readNBytes(bytes, shared, bytes.length - shared) < bytes.length - shared) {
                throw new EOFException("in a text column");
            }
            values[i] = new String(bytes, StandardCharsets.UTF_8);
            last = bytes;
        }
        return values;
    }
}
