package app.switchback.atlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableFileTest {
    private static final int CHECKSUM_STARTS = 12;
    private static final int FORMAT_ENDS = 11;

    private final List<Table> tables = List.of(
            new Table("figures", 5)
                    .with("value", new int[] {0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 48_090})
                    .with("name", new String[] {"", "Bäcker", "Bäckerin", "B", "日本語 😀"}),
            new Table("empty", 0).with("value", new int[0]));

    @Test
    void what_was_written_is_what_is_read() throws IOException {
        var read = TableFile.read(new ByteArrayInputStream(written(tables)));

        assertThat(read.table("figures").numbers("value"))
                .containsExactly(0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 48_090);
        assertThat(read.table("figures").texts("name")).containsExactly("", "Bäcker", "Bäckerin", "B", "日本語 😀");
        assertThat(read.table("empty").rows()).isZero();
    }

    @Test
    void the_same_tables_make_the_same_bytes_and_the_same_version() throws IOException {
        assertThat(written(tables)).isEqualTo(written(tables));
        assertThat(version(written(tables))).matches("1-[0-9a-f]{16}").isEqualTo(version(written(tables)));
    }

    @Test
    void another_figure_makes_another_version() throws IOException {
        var other = List.of(new Table("figures", 1).with("value", new int[] {1}));

        assertThat(version(written(tables))).isNotEqualTo(version(written(other)));
    }

    @Test
    void every_cut_is_noticed() throws IOException {
        var whole = written(tables);
        for (int length = 0; length < whole.length; length++) {
            var cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> TableFile.read(new ByteArrayInputStream(cut)))
                    .isInstanceOf(UnreadableDataSet.class);
        }
    }

    @Test
    void a_changed_checksum_is_noticed() throws IOException {
        var bytes = written(tables);
        bytes[CHECKSUM_STARTS] ^= 1;

        assertThatThrownBy(() -> TableFile.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(UnreadableDataSet.class)
                .hasMessageContaining("checksum");
    }

    @Test
    void another_format_is_named() throws IOException {
        var bytes = written(tables);
        bytes[FORMAT_ENDS] = 7;

        assertThatThrownBy(() -> TableFile.read(new ByteArrayInputStream(bytes)))
                .hasMessage("format 7, this program reads format 1");
    }

    @Test
    void a_file_of_another_kind_is_refused() {
        assertThatThrownBy(() -> TableFile.read(new ByteArrayInputStream("PK\3\4 something else".getBytes())))
                .hasMessage("not an atlas data set");
    }

    @Test
    void a_column_of_another_length_is_refused() {
        assertThatThrownBy(() -> new Table("t", 2).with("c", new int[3])).hasMessage("table t: c has 3 values, not 2");
    }

    @Test
    void a_missing_table_or_column_is_named() throws IOException {
        var read = TableFile.read(new ByteArrayInputStream(written(tables)));

        assertThatThrownBy(() -> read.table("gone")).hasMessage("no table gone");
        assertThatThrownBy(() -> read.table("figures").numbers("gone"))
                .hasMessage("table figures: no number column gone");
    }

    private static byte[] written(List<Table> tables) throws IOException {
        var out = new ByteArrayOutputStream();
        TableFile.write(out, tables);
        return out.toByteArray();
    }

    private static String version(byte[] bytes) throws IOException {
        return TableFile.read(new ByteArrayInputStream(bytes)).version();
    }
}
