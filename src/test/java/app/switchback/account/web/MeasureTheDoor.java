package app.switchback.account.web;

import app.switchback.Application;
import app.switchback.account.application.DoorThrottle;
import app.switchback.account.application.Forgiven;
import app.switchback.testing.Browser;
import app.switchback.testing.Personas;
import app.switchback.testing.UidlClient;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Prints how well a clock tells an address that has an account from one that has none, at sign-in and at sign-up (A54):
 * over so many tries, by HTTP, with the real Argon2 and a database that writes to disk. 0.5 is a coin.
 */
public final class MeasureTheDoor {
    private static final String KNOWN = "ada@example.org";
    private static final int WARM_UP = 60;

    private final ConfigurableApplicationContext application;
    private final Random random = new Random(7);
    private final int port;
    private int strangers;

    private MeasureTheDoor(ConfigurableApplicationContext application) {
        this.application = application;
        port = ((WebServerApplicationContext) application).getWebServer().getPort();
    }

    public static void main(String[] arguments) throws IOException {
        var tries = arguments.length == 0 ? 2_000 : Integer.parseInt(arguments[0]);
        var place = Files.createTempDirectory("door").resolve("db");
        try (var application = SpringApplication.run(
                Application.class,
                "--server.port=0",
                "--logging.level.root=warn",
                "--spring.datasource.url=jdbc:h2:file:" + place
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0")) {
            var door = new MeasureTheDoor(application);
            Personas.settle(application.getBean(JdbcTemplate.class));
            door.measure("sign-in", tries, door::signIn);
            door.measure("sign-up", tries, door::signUp);
        }
        System.exit(0);
    }

    /** Half of the tries ask for the known address, in an order that nobody can guess. */
    private void measure(String what, int tries, ToLongFunction<String> trial) {
        for (int i = 0; i < WARM_UP; i++) timed(trial, i % 2 == 0);
        var order = new ArrayList<Boolean>();
        for (int i = 0; i < tries; i++) order.add(i % 2 == 0);
        java.util.Collections.shuffle(order, random);
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (var asksForKnown : order) (asksForKnown ? known : unknown).add(timed(trial, asksForKnown));
        System.out.printf(
                Locale.ROOT,
                "%s: AUC %.3f over %d tries; median %.1f ms known, %.1f ms unknown%n",
                what,
                auc(known, unknown),
                tries,
                median(known),
                median(unknown));
    }

    private long timed(ToLongFunction<String> trial, boolean asksForKnown) {
        Forgiven.everybody(application.getBean(DoorThrottle.class));
        return trial.applyAsLong(asksForKnown ? KNOWN : "x%02d@example.org".formatted(strangers++));
    }

    private long signIn(String email) {
        var browser = new Browser(port);
        var form = Map.of("username", email, "password", "not the password", "_csrf", browser.token());
        var start = System.nanoTime();
        browser.postBare("/login", form);
        return System.nanoTime() - start;
    }

    private long signUp(String email) {
        var page = UidlClient.open(new Browser(port), "sign-up");
        page.type("What should we call you?", "Grace");
        page.type("E-mail", email);
        page.type("Password", "tin kettle beside nine geese");
        var start = System.nanoTime();
        page.press("Open the account");
        return System.nanoTime() - start;
    }

    /** The chance that a known address took longer than an unknown one. */
    private static double auc(List<Long> known, List<Long> unknown) {
        var sorted = unknown.stream().mapToLong(Long::longValue).sorted().toArray();
        var wins = 0.0;
        for (var one : known) {
            var place = Arrays.binarySearch(sorted, one);
            wins += place < 0 ? -place - 1 : place + 0.5;
        }
        return wins / ((double) known.size() * unknown.size());
    }

    private static double median(List<Long> nanoseconds) {
        var sorted = nanoseconds.stream().sorted().toList();
        return sorted.get(sorted.size() / 2) / 1e6;
    }
}
