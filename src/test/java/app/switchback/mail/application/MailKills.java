package app.switchback.mail.application;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Kills a server (SIGKILL) at random moments while it queues and sends mail, and counts what a real mailbox has in the end:
 * {@code ./mvnw -q test-compile exec:exec@mail-kills}. The environment may say {@code KILLS=100} and
 * {@code KILLS_ON=postgres}. Fails if a letter whose transaction had committed is missing, or if more came twice than
 * servers were killed (A42).
 */
final class MailKills {
    private static final Pattern SAID = Pattern.compile(KilledServer.PUT + "(\\d+)" + KilledServer.DONE);
    private static final int LONGEST_LIFE = 2_500; // ms after the first letter

    private final Random chance = new Random(42);
    private final GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final Path place = Files.createTempDirectory("mail-kills");
    private final Set<String> put = new HashSet<>();
    private final List<String> database;

    private MailKills(List<String> database) throws IOException {
        this.database = database.isEmpty() ? List.of(inAFile()) : database;
    }

    private String inAFile() {
        return "--spring.datasource.url=jdbc:h2:file:" + place.resolve("kills")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";
    }

    public static void main(String[] args) throws Exception {
        var kills = Integer.parseInt(Optional.ofNullable(System.getenv("KILLS")).orElse("20"));
        if (!"postgres".equals(System.getenv("KILLS_ON"))) {
            System.exit(new MailKills(List.of()).run(kills));
        }
        try (var postgres = EmbeddedPostgres.start()) {
            System.exit(new MailKills(List.of(
                            "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                            "--spring.jpa.database-platform=app.switchback.ownership.OwnerPartitionedPostgres"))
                    .run(kills));
        }
    }

    private int run(int kills) throws Exception {
        mailbox.start();
        for (var kill = 1; kill <= kills; kill++) {
            killOne();
            System.out.printf(
                    "kill %d: %d put, %d arrived%n",
                    kill, put.size(), received().size());
        }
        var givenUp = drain();
        var copies = received();
        var lost = put.stream().filter(number -> !copies.containsKey(number)).toList();
        var twice = copies.values().stream().mapToInt(ids -> ids.size() - 1).sum();
        var ofOneId = copies.values().stream().allMatch(ids -> Set.copyOf(ids).size() == 1);
        System.out.printf(
                "%d kills, %d letters committed, %d lost, %d came twice (%s), %s given up%n",
                kills, put.size(), lost.size(), twice, ofOneId ? "same Message-ID" : "OTHER MESSAGE-ID", givenUp);
        mailbox.stop();
        return lost.isEmpty() && twice <= kills && ofOneId ? 0 : 1;
    }

    private void killOne() throws Exception {
        var server = start(String.valueOf(next()));
        try (var lines = server.inputReader()) {
            var killer = new Thread(() -> killSoon(server));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var said = SAID.matcher(line);
                if (!said.matches()) continue; // the log, or a line cut off by the kill
                put.add(said.group(1));
                if (killer.getState() == Thread.State.NEW) killer.start();
            }
        } catch (IOException diedWhileItSpoke) {
            // what it had not said in full does not count as put
        }
        server.waitFor();
    }

    /** A number that no server before has reached, also one that died before it could say so. */
    private int next() {
        return put.stream().mapToInt(Integer::parseInt).max().orElse(0) + 100;
    }

    private void killSoon(Process server) {
        try {
            TimeUnit.MILLISECONDS.sleep(chance.nextInt(LONGEST_LIFE));
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
        server.toHandle().destroyForcibly();
    }

    private String drain() throws Exception {
        var server = start("drain");
        try (var lines = server.inputReader()) {
            return lines.lines()
                    .filter(line -> line.startsWith(KilledServer.EMPTY))
                    .map(line -> line.substring(KilledServer.EMPTY.length()).strip())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the last server did not come to its end"));
        }
    }

    /** From a letter's number to the Message-IDs under which it arrived. */
    private Map<String, List<String>> received() {
        return Arrays.stream(mailbox.getReceivedMessages())
                .collect(Collectors.groupingBy(
                        message -> SmtpPort.header(message, "Subject"),
                        Collectors.mapping(message -> SmtpPort.header(message, "Message-ID"), Collectors.toList())));
    }

    private Process start(String argument) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp"));
        command.addAll(List.of(System.getProperty("java.class.path"), KilledServer.class.getName(), argument));
        command.addAll(List.of(
                "--server.port=0",
                "--switchback.smtp.host=127.0.0.1",
                "--switchback.smtp.port=" + mailbox.getSmtp().getPort(),
                "--switchback.smtp.tls=none",
                "--switchback.smtp.from=no-reply@example.org",
                "--switchback.mail.lease=5s",
                "--switchback.mail.round=1s",
                "--db-scheduler.polling-interval=500ms",
                "--db-scheduler.heartbeat-interval=1s"));
        command.addAll(database);
        return new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
