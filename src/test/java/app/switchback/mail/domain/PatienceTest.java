package app.switchback.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void the_pauses_double_from_a_minute_to_six_hours() {
        assertThat(IntStream.of(1, 2, 3, 9, 10, 11, 1_000_000)
                        .mapToObj(attempts -> Duration.between(NOON, Patience.next(attempts, NOON))))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(256),
                        Duration.ofHours(6),
                        Duration.ofHours(6),
                        Duration.ofHours(6));
    }
}
