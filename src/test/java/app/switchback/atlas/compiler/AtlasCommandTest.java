package app.switchback.atlas.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void an_ordinary_start_is_no_command() {
        assertThat(command("--server.port=9000", "--atlas.compiled=no").isAsked())
                .isFalse();
    }

    @Test
    void compiling_writes_the_file_and_says_its_version() {
        var file = folder.resolve("new/atlas.bin");
        var command = command("--atlas.compile=" + new SmallSources().in(folder), "--atlas.out=" + file);

        assertThat(command.isAsked()).isTrue();
        assertThat(command.run()).isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(said()).contains("bytes, version 1-");
    }

    @Test
    void a_malformed_folder_fails_with_the_reason_and_leaves_the_old_file() throws IOException {
        var file = folder.resolve("atlas.bin");
        Files.writeString(file, "the old one");
        new SmallSources().without("onet_elements.tsv").in(folder);

        assertThat(command("--atlas.compile=" + folder, "--atlas.out=" + file).run())
                .isEqualTo(1);
        assertThat(said()).contains("onet_elements.tsv: missing");
        assertThat(file).hasContent("the old one");
    }

    @Test
    void the_target_must_be_said() {
        assertThat(command("--atlas.compile=" + folder).run()).isEqualTo(1);
        assertThat(said()).contains("--atlas.out=FILE");
    }

    @Test
    void measuring_says_time_and_heap() {
        assertThat(command("--atlas.measure").run()).isZero();
        assertThat(said()).contains("load 1 took").contains("KiB of heap");
    }

    private AtlasCommand command(String... arguments) {
        return new AtlasCommand(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
