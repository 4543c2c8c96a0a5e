package app.switchback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Somebody stops Switchback the way a service is stopped, in a Java of its own with the settings that ship. */
@Timeout(120)
class StopTest {
    private static final Pattern READY = Pattern.compile("Switchback is ready: http://[^:]+:(\\d+)");

    @TempDir
    Path folder;

    @Test
    void being_stopped_it_answers_what_it_was_asked_before_it_closes_the_database() throws Exception {
        var server = start();
        var lines = new ArrayList<String>();
        var asking = new Socket();
        try (asking;
                var output = server.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                lines.add(line);
                var ready = READY.matcher(line);
                if (ready.find()) {
                    asking.connect(new InetSocketAddress("127.0.0.1", Integer.parseInt(ready.group(1))));
                    send(asking, "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\na");
                    server.toHandle().destroy(); // the process itself would close what is read here
                } else if (line.contains("Commencing graceful shutdown")) {
                    send(asking, "b");
                }
            }
        } finally {
            server.destroyForcibly();
        }

        assertThat(lines).anyMatch(line -> line.contains("Graceful shutdown complete"));
        assertThat(lines).noneMatch(line -> line.contains("already closed"));
        assertThat(folder.resolve("data/switchback.mv.db")).isNotEmptyFile();
    }

    private static void send(Socket asking, String text) throws IOException {
        asking.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private Process start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(java, "-Xmx256m", "-cp", System.getProperty("java.class.path"), Application.class.getName());
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("DB_URL", "SPRING_PROFILES_ACTIVE"));
        builder.environment().put("PORT", "0");
        return builder.start();
    }
}
