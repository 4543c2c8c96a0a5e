package app.switchback.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ServerKeyTest {
    private static final UUID SOMETHING = new UUID(1, 2);

    @TempDir
    Path folder;

    private final ServerKeyConfiguration configuration = new ServerKeyConfiguration();

    @Test
    void after_a_restart_the_same_secret_is_derived() {
        var before = beside(folder.resolve("data/switchback"));
        var after = beside(folder.resolve("data/switchback"));

        assertThat(after.token("account.reset", SOMETHING))
                .isEqualTo(before.token("account.reset", SOMETHING))
                .hasSize(43);
        assertThat(before.derive("account.reset", SOMETHING)).hasSize(32);
    }

    @Test
    void another_id_another_purpose_or_another_server_gives_another_secret() {
        var key = beside(folder.resolve("one"));

        assertThat(Stream.of(
                                key.token("account.reset", SOMETHING),
                                key.token("account.reset", new UUID(1, 3)),
                                key.token("account.invitation", SOMETHING),
                                beside(folder.resolve("two")).token("account.reset", SOMETHING))
                        .collect(Collectors.toSet()))
                .hasSize(4);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobody_but_its_owner_may_read_the_file() throws IOException {
        beside(folder.resolve("data/switchback"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data/switchback.key"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder.resolve("data"))) {
            assertThat(files).hasSize(1); // no draft is left behind
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_that_others_may_read_is_refused() throws IOException {
        beside(folder.resolve("switchback"));
        Files.setPosixFilePermissions(folder.resolve("switchback.key"), PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> beside(folder.resolve("switchback"))).hasMessageContaining("chmod 600");
    }

    @Test
    void an_empty_file_is_no_key() throws IOException {
        var file = folder.resolve("switchback.key");
        Files.copy(Files.createTempFile(folder, "empty", ""), file);

        assertThatThrownBy(() -> new KeyFile(file).secret()).hasMessageContaining("holds no key");
        assertThat(file).isEmptyFile();
    }

    @Test
    void of_servers_that_start_at_once_all_have_the_same_key() throws Exception {
        var file = folder.resolve("switchback.key");
        try (var servers = Executors.newFixedThreadPool(8)) {
            Callable<String> start = () -> new KeyFile(file).secret();
            var secrets =
                    servers.invokeAll(Stream.generate(() -> start).limit(8).toList());
            assertThat(secrets)
                    .extracting(found -> found.get())
                    .containsOnly(Files.readString(file).strip());
        }
    }

    @Test
    void the_environment_goes_before_the_file_and_needs_no_file() {
        var content = "x".repeat(44);
        var given = configuration.serverKey(content, "", h2(folder.resolve("given")));

        assertThat(folder).isEmptyDirectory();
        assertThat(given.token("a", SOMETHING)).isEqualTo(new ServerKey(content).token("a", SOMETHING));
        assertThatThrownBy(() -> configuration.serverKey("short", "", "")).hasMessageContaining("SECRET_KEY");
    }

    @Test
    void the_file_lies_beside_the_database() {
        assertThat(ServerKeyConfiguration.beside("jdbc:h2:file:./data/demo/switchback;MODE=PostgreSQL"))
                .isEqualTo(Path.of("./data/demo/switchback.key"));
        assertThat(ServerKeyConfiguration.beside("jdbc:h2:failing:/srv/x")).isEqualTo(Path.of("/srv/x.key"));
        assertThat(ServerKeyConfiguration.beside("jdbc:h2:tcp://db/x")).isEqualTo(Path.of("data/switchback.key"));
        assertThat(ServerKeyConfiguration.beside("jdbc:postgresql://db:5432/switchback"))
                .isEqualTo(Path.of("data/switchback.key"));
    }

    @Test
    void nothing_of_it_is_said(CapturedOutput log) throws IOException {
        var key = beside(folder.resolve("switchback"));
        var secret = Files.readString(folder.resolve("switchback.key")).strip();

        assertThat(key).hasToString("the server's key");
        assertThat(log).doesNotContain(secret);
    }

    private ServerKey beside(Path database) {
        return configuration.serverKey("", "", h2(database));
    }

    private static String h2(Path database) {
        return "jdbc:h2:file:" + database + ";MODE=PostgreSQL";
    }
}
