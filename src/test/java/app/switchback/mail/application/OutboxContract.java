package app.switchback.mail.application;

import static app.switchback.testing.Persona.ADA;
import static app.switchback.testing.Persona.ADMIN;
import static app.switchback.testing.Persona.BOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import app.switchback.mail.Letter;
import app.switchback.mail.Outbox;
import app.switchback.mail.Recipient;
import app.switchback.mail.domain.StoredLetters;
import app.switchback.ownership.OwnerId;
import app.switchback.testing.Personas;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** From a transaction to a mailbox, with a real mail server that comes and goes, on every database (A42, A46). */
@ExtendWith(OutputCaptureExtension.class)
abstract class OutboxContract {
    private static final SmtpPort PORT = new SmtpPort();

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxService maker;

    @Autowired
    StoredLetters letters;

    @Autowired
    Ledger ledger;

    @Autowired
    Delivery delivery;

    @Autowired
    MailService service;

    @Autowired
    MailRoom room;

    @Autowired
    TestSending testing;

    @Autowired
    SampleWriter writer;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("switchback.smtp.host", () -> "127.0.0.1");
        properties.add("switchback.smtp.port", PORT::number);
        properties.add("switchback.smtp.tls", () -> "none");
        properties.add("switchback.smtp.from", () -> "Switchbäck <no-reply@example.org>");
        properties.add("switchback.base-url", () -> "https://plans.example.org/");
        properties.add("switchback.mail.round", () -> "12h"); // rounds are made by hand here
    }

    @BeforeEach
    void nothing_lies_in_the_outbox() {
        PORT.close();
        noJobIsLeft();
        Personas.settle(jdbc);
        jdbc.update("delete from mail_letter");
        PORT.open();
    }

    @AfterAll
    static void the_server_leaves() {
        PORT.close();
    }

    @Test
    void a_letter_leaves_soon_after_its_transaction_and_never_without_it() {
        transaction.executeWithoutResult(status -> {
            assertThat(outbox.put(to("never@example.org", "nobody"))).isTrue();
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> outbox.put(to("ada@example.org", "Ada")));

        assertThat(PORT.has(1)).isTrue();
        await().atMost(Duration.ofSeconds(30)).until(() -> states().equals(List.of("SENT")));
        noJobIsLeft();
        assertThat(PORT.received())
                .singleElement()
                .satisfies(message -> assertThat(SmtpPort.header(message, "To")).isEqualTo("ada@example.org"));
    }

    @Test
    void outside_a_transaction_nothing_is_taken_in() {
        assertThatThrownBy(() -> outbox.put(to("ada@example.org", "Ada")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_server_that_is_away_is_tried_again_and_gets_the_same_letter(CapturedOutput log) {
        PORT.close();
        var id = keep(to("ada@example.org", "Ada"));
        var messageId = value(id, "message_id");

        delivery.deliverDue();
        assertThat(states()).containsExactly("WAITING");
        assertThat(value(id, "trouble")).isEqualTo("SERVER");
        assertThat(value(id, "server_said")).contains("refused").doesNotContain("ada@");
        assertThat(Duration.between(Instant.now(), time(id, "next_attempt_at")))
                .isBetween(Duration.ofSeconds(30), Duration.ofSeconds(60));
        delivery.deliverDue(); // not yet
        assertThat(value(id, "attempts")).isEqualTo("1");

        PORT.open();
        due(id);
        delivery.deliverDue();
        assertThat(states()).containsExactly("SENT");
        assertThat(PORT.received())
                .singleElement()
                .satisfies(message -> assertThat(SmtpPort.header(message, "Message-ID"))
                        .isEqualTo(messageId)
                        .endsWith("@plans.example.org>"));
        assertThat(log.toString()
                        .lines()
                        .filter(line -> line.contains("switchback.mail"))) // the test's own server talks
                .anyMatch(line -> line.contains("Letter " + id))
                .noneMatch(line -> line.contains("ada@example.org"));
    }

    @Test
    void after_three_days_a_letter_is_given_up() {
        PORT.close();
        var id = keep(to("ada@example.org", "Ada"));
        set(id, "give_up_at", Instant.now().plusSeconds(30));

        delivery.deliverDue();
        assertThat(states()).containsExactly("GIVEN_UP");

        PORT.open();
        assertThat(ADMIN.does(() -> service.retry(id))).isTrue();
        assertThat(PORT.has(1)).isTrue();
        await().atMost(Duration.ofSeconds(30)).until(() -> states().equals(List.of("SENT")));
        assertThat(ADMIN.does(() -> service.retry(id))).isFalse();
        assertThat(ADMIN.does(() -> service.giveUp(id))).isFalse();
    }

    @Test
    void of_many_who_want_a_letter_one_gets_it() throws Exception {
        var id = keep(to("ada@example.org", "Ada"));
        try (var nodes = Executors.newFixedThreadPool(8)) {
            Callable<Boolean> node = () -> ledger.claim(id).isPresent();
            var claims = nodes.invokeAll(Stream.generate(() -> node).limit(24).toList());
            assertThat(claims).extracting(claim -> claim.get()).containsOnlyOnce(true);
        }
        assertThat(value(id, "attempts")).isEqualTo("1");
    }

    @Test
    void a_letter_whose_sender_died_is_taken_up_when_its_time_is_over() {
        var id = keep(to("ada@example.org", "Ada"));
        ledger.claim(id).orElseThrow();
        delivery.deliverDue();
        assertThat(PORT.received()).isEmpty();
        assertThat(ADMIN.does(() -> service.retry(id))).isTrue();
        noJobIsLeft(); // who hurries it on does not disturb who is at it
        assertThat(PORT.received()).isEmpty();

        set(id, "claimed_until", Instant.now().minusSeconds(1));
        delivery.deliverDue();
        assertThat(PORT.received())
                .singleElement()
                .satisfies(message ->
                        assertThat(SmtpPort.header(message, "Message-ID")).isEqualTo(value(id, "message_id")));
    }

    @Test
    void a_late_answer_of_an_attempt_that_was_taken_for_dead_does_no_harm() {
        var id = keep(to("ada@example.org", "Ada"));
        var dead = ledger.claim(id).orElseThrow();
        set(id, "claimed_until", Instant.now().minusSeconds(1));
        delivery.deliverDue();

        PORT.close();
        ledger.note(dead, delivery.attempt(dead));
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void what_is_given_up_while_it_leaves_has_left() {
        var id = keep(to("ada@example.org", "Ada"));
        var taken = ledger.claim(id).orElseThrow();
        assertThat(ADMIN.does(() -> service.giveUp(id))).isTrue();

        ledger.note(taken, delivery.attempt(taken));
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void its_secret_stands_in_the_letter_and_nowhere_else(CapturedOutput log) throws Exception {
        var sent = keep(to("ada@example.org", "Ada"));
        keep(to("bob@example.org", "broken"));
        delivery.deliverDue();

        assertThat(PORT.received()).hasSize(1);
        assertThat(new ReceivedLetter(PORT.received().getFirst()).text())
                .contains("https://plans.example.org/reset/" + writer.token());
        assertThat(jdbc.queryForList("select * from mail_letter").toString()).doesNotContain(writer.token());
        assertThat(jdbc.queryForList("select task_name, task_instance, task_data from scheduled_tasks"))
                .allSatisfy(job -> assertThat(job.get("task_data")).isNull());
        assertThat(value(sent, "state")).isEqualTo("SENT");
        assertThat(log).doesNotContain(writer.token());
        assertThat(writer.wasInTransaction()).isFalse();
    }

    @Test
    void a_letter_without_words_waits_or_ends_as_its_reason_is() {
        var revoked = keep(to("ada@example.org", "revoked"));
        var broken = keep(to("ada@example.org", "broken"));
        var unknown = keep(new Letter("planning.gone", new Recipient("ada@example.org"), Locale.ENGLISH, Map.of()));
        var unwritable = keep(to("zoë@example.org", "Zoë"));
        delivery.deliverDue();

        assertThat(List.of(value(revoked, "state"), value(revoked, "trouble")))
                .containsExactly("GIVEN_UP", "NOT_NEEDED");
        assertThat(List.of(value(broken, "state"), value(broken, "trouble")))
                .containsExactly("WAITING", "WRITER_FAILED");
        assertThat(List.of(value(unknown, "state"), value(unknown, "trouble"))).containsExactly("WAITING", "NO_WRITER");
        assertThat(List.of(value(unwritable, "state"), value(unwritable, "trouble")))
                .containsExactly("GIVEN_UP", "BAD_ADDRESS");
    }

    @Test
    void a_letter_about_somebody_is_written_for_them_and_goes_with_them() {
        var about =
                new Letter(SampleWriter.KIND, new Recipient("ada@example.org"), Locale.ENGLISH, Map.of(), ADA.owner());
        keep(about);
        keep(to("bob@example.org", "Bob"));
        delivery.deliverDue();
        assertThat(PORT.received()).hasSize(2);

        jdbc.update("delete from owner where id = ?", ADA.owner().value());
        assertThat(jdbc.queryForList("select recipient from mail_letter", String.class))
                .containsExactly("bob@example.org");
        keep(new Letter(SampleWriter.KIND, new Recipient("x@example.org"), Locale.ENGLISH, Map.of(), bob()));
        delivery.deliverDue();
        assertThat(writer.actedFor()).isEqualTo(bob());
    }

    @Test
    void what_has_ended_is_forgotten_after_thirty_days() {
        var old = keep(to("ada@example.org", "Ada"));
        keep(to("bob@example.org", "Bob"));
        delivery.deliverDue();
        set(old, "ended_at", Instant.now().minus(Duration.ofDays(31)));
        var waiting = keep(to("eve@example.org", "Eve"));
        set(waiting, "put_at", Instant.now().minus(Duration.ofDays(99)));

        ledger.forgetOld();
        assertThat(jdbc.queryForList("select recipient from mail_letter order by recipient", String.class))
                .containsExactly("bob@example.org", "eve@example.org");
    }

    @Test
    void the_administrator_tests_it_and_is_told_what_came_of_it() throws Exception {
        assertThat(ADMIN.does(() -> testing.sendTest(Locale.GERMAN)))
                .isEqualTo(new TestOutcome.Accepted("a…@example.org"));
        var letter = new ReceivedLetter(PORT.received().getFirst());
        assertThat(letter.recipients()).containsExactly("admin@example.org");
        assertThat(letter.subject()).isEqualTo("Switchback: Die Post funktioniert");
        assertThat(letter.text()).contains("https://plans.example.org/");

        PORT.close();
        assertThat(ADMIN.does(() -> testing.sendTest(Locale.ENGLISH))).isInstanceOf(TestOutcome.Failed.class);
        assertThat(ADMIN.does(() -> room.newest(10)).rows())
                .extracting(LetterRow::to, row -> row.state().name())
                .containsExactly(tuple("a…@example.org", "GIVEN_UP"), tuple("a…@example.org", "SENT"));
    }

    static Letter to(String address, String name) {
        return new Letter(SampleWriter.KIND, new Recipient(address), Locale.GERMAN, Map.of("name", name));
    }

    private static OwnerId bob() {
        return BOB.owner();
    }

    /** In the outbox, and nobody was told. */
    private UUID keep(Letter letter) {
        return Objects.requireNonNull(
                transaction.execute(status -> letters.save(maker.stored(letter)).id()));
    }

    private void due(UUID id) {
        set(id, "next_attempt_at", Instant.now().minusSeconds(1));
    }

    private void set(UUID id, String column, Instant time) {
        jdbc.update("update mail_letter set " + column + " = ? where id = ?", time.atOffset(ZoneOffset.UTC), id);
    }

    private List<String> states() {
        return jdbc.queryForList("select state from mail_letter", String.class);
    }

    private @Nullable String value(UUID id, String column) {
        return Optional.ofNullable(jdbc.queryForMap("select * from mail_letter where id = ?", id)
                        .get(column))
                .map(Object::toString)
                .orElse(null);
    }

    private Instant time(UUID id, String column) {
        return Objects.requireNonNull(jdbc.queryForObject(
                        "select " + column + " from mail_letter where id = ?", OffsetDateTime.class, id))
                .toInstant();
    }

    private void noJobIsLeft() {
        await().atMost(Duration.ofSeconds(30)).until(() -> countJobs() == 0);
    }

    private long countJobs() {
        return jdbc.queryForList("select task_instance from scheduled_tasks where task_name = ?", MailJobs.SOON)
                .size();
    }
}
