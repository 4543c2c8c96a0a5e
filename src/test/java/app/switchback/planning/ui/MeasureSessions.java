package app.switchback.planning.ui;

import app.switchback.planning.StepKey;
import app.switchback.testing.Browser;
import app.switchback.testing.Persona;
import app.switchback.testing.UidlClient;
import app.switchback.testing.Verdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints what a signed-in session on the wizard holds in the heap of the server. The server runs in a Java of its own with
 * the flags of docs/operations.md; people sign in over HTTP and open a step of their own plan as a browser would; what is
 * still held after a collection is counted before and after.
 */
final class MeasureSessions {
    private static final int WARM_UP = 5;
    private static final int SESSIONS = 100;
    private static final double LIMIT_KILOBYTES = 150;
    private static final int LARGEST = 12;

    private static final List<StepKey> STEPS = List.of(StepKey.HERE, StepKey.PATHS);

    /** The collector's own, in place of what it has freed. */
    private static final String FILLER = "jdk.internal.vm.Filler";

    private MeasureSessions() {}

    public static void main(String[] arguments) throws IOException {
        var database = Files.createTempDirectory(Files.createDirectories(Path.of("target", "sessions")), "database")
                .resolve("switchback");
        var server = new ProcessBuilder(command(database))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            var said = server.inputReader(); // closed by the server's end: a reader that waits cannot be
            var people = new ArrayList<String>();
            var port = port(said, people);
            Thread.ofVirtual().start(() -> said.lines().forEach(System.out::println));
            measure(server, port, people);
        } finally {
            server.destroy();
        }
    }

    private static List<String> command(Path database) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                SessionServer.class.getName(),
                String.valueOf(STEPS.size() * (WARM_UP + SESSIONS)),
                "jdbc:h2:file:" + database.toAbsolutePath()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
    }

    /** Collects the people until the server says where it is. */
    private static int port(BufferedReader said, List<String> people) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(SessionServer.SAYS)) {
                var words = line.substring(SessionServer.SAYS.length());
                if (!words.contains("@")) {
                    return Integer.parseInt(words);
                }
                people.add(words);
            } else {
                System.out.println(line);
            }
        }
        throw new IOException("the server did not start");
    }

    private static void measure(Process server, int port, List<String> people) throws IOException {
        var waiting = new ArrayList<>(people);
        for (var step : STEPS) {
            open(port, waiting, WARM_UP, step);
        }
        for (var step : STEPS) {
            var before = held(server);
            open(port, waiting, SESSIONS, step);
            var after = held(server);
            largest(before, after);
            Verdict.print(
                    "a session on the step " + step.slug(),
                    (sum(after) - sum(before)) / 1024.0 / SESSIONS,
                    LIMIT_KILOBYTES,
                    "kB");
        }
    }

    private static long sum(Map<String, Long> held) {
        return held.values().stream().mapToLong(Long::longValue).sum();
    }

    private static void open(int port, List<String> waiting, int sessions, StepKey step) {
        for (int session = 0; session < sessions; session++) {
            var person = waiting.removeLast().split(" ", 2);
            var browser = new Browser(port);
            var answer = browser.signIn(person[0], Persona.PASSWORD);
            if (answer.headers().firstValue("Location").orElse("").contains("login")) {
                throw new IllegalStateException("not signed in: " + answer);
            }
            var page = UidlClient.open(browser, "plans/" + person[1] + "/" + step.slug());
            if (page.heard().length() < 10_000) {
                throw new IllegalStateException("not the step: " + page.heard());
            }
            page.send(); // says that the answer has come; until then the server keeps it for a resend
        }
    }

    private static void largest(Map<String, Long> before, Map<String, Long> after) {
        after.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue() - before.getOrDefault(entry.getKey(), 0L)))
                .sorted(Comparator.comparingLong(entry -> -entry.getValue()))
                .limit(LARGEST)
                .forEach(entry -> System.out.printf(
                        "%8.1f kB a session in %s%n", entry.getValue() / 1024.0 / SESSIONS, entry.getKey()));
    }

    /** What is left after a full collection, which the histogram begins with. */
    private static Map<String, Long> held(Process server) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, String.valueOf(server.pid()), "GC.class_histogram").start();
        var byClass = new HashMap<String, Long>();
        try (var lines = asked.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var words = line.strip().split("\\s+");
                if (words.length >= 4 && words[0].matches("\\d+:") && !words[3].contains(FILLER)) {
                    byClass.merge(words[3], Long.parseLong(words[2]), Long::sum);
                }
            }
        }
        return byClass;
    }
}
