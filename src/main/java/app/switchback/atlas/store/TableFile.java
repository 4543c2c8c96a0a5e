package app.switchback.atlas.store;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/**
 * The data set's file: eight bytes {@code SBATLAS\n}, format number, SHA-256 of the content, length, and the content
 * compressed. The checksum is that of the content, so that another build of zlib does not make another version.
 */
public final class TableFile {
    /** Raised when a table's meaning changes; a reader takes its own number only. */
    public static final int FORMAT = 1;

    private static final byte[] MAGIC = "SBATLAS\n".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGEST_BYTES = 32;
    private static final int VERSION_BYTES = 8;
    private static final int MOST_BYTES = 64 * 1024 * 1024; // a damaged length must not ask for the whole memory

    private TableFile() {}

    /** Same tables, same bytes. */
    public static void write(OutputStream out, List<Table> tables) throws IOException {
        var content = content(tables);
        var file = new DataOutputStream(out);
        file.write(MAGIC);
        file.writeInt(FORMAT);
        file.write(sha256(content));
        file.writeInt(content.length);
        try (var packed = new GZIPOutputStream(file)) {
            packed.write(content);
        }
    }

    /**
     * Reads a whole file and checks it.
     *
     * @throws UnreadableDataSet if the file is of another kind or format, cut off or damaged
     */
    public static Tables read(InputStream in) throws IOException {
        var file = new DataInputStream(in);
        try {
            var digest = head(file);
            var content = unpacked(file);
            if (!MessageDigest.isEqual(digest, sha256(content))) {
                throw new UnreadableDataSet("damaged: the checksum does not fit the content");
            }
            var name = FORMAT + "-" + HexFormat.of().formatHex(digest, 0, VERSION_BYTES);
            return new Tables(name, tables(content));
        } catch (EOFException | ZipException damaged) {
            throw new UnreadableDataSet("cut off or damaged: " + damaged.getMessage());
        }
    }

    private static byte[] head(DataInputStream file) throws IOException {
        if (!Arrays.equals(MAGIC, file.readNBytes(MAGIC.length))) {
            throw new UnreadableDataSet("not an atlas data set");
        }
        var format = file.readInt();
        if (format != FORMAT) {
            throw new UnreadableDataSet("format " + format + ", this program reads format " + FORMAT);
        }
        return file.readNBytes(DIGEST_BYTES);
    }

    private static byte[] unpacked(DataInputStream file) throws IOException {
        var length = file.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new UnreadableDataSet("damaged: a content of " + length + " bytes");
        }
        try (var packed = new GZIPInputStream(file, 1 << 16)) {
            var content = packed.readNBytes(length);
            if (packed.read() >= 0) {
                throw new UnreadableDataSet("damaged: longer than it says");
            }
            return content;
        }
    }

    private static byte[] content(List<Table> tables) {
        var out = new ColumnWriter();
        out.count(tables.size());
        tables.forEach(out::table);
        return out.content();
    }

    private static List<Table> tables(byte[] content) {
        var in = new ColumnReader(content);
        var count = in.count();
        var tables = new ArrayList<Table>();
        for (int i = 0; i < count; i++) {
            tables.add(in.table());
        }
        return tables;
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
