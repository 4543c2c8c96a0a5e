package app.switchback.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RepetitionTest {
    private final AtomicLong clock = new AtomicLong();
    private final Repetition repetition = new Repetition(clock::get);

    @Test
    void the_same_failure_within_a_minute_is_a_repetition_whatever_it_says() {
        assertThat(repetition.isOne(failure("one"))).isFalse();
        assertThat(repetition.isOne(failure("two"))).isTrue();
        clock.addAndGet(Duration.ofSeconds(61).toNanos());
        assertThat(repetition.isOne(failure("three"))).isFalse();
    }

    @Test
    void a_failure_of_another_kind_or_from_elsewhere_is_none() {
        assertThat(repetition.isOne(failure("one"))).isFalse();
        assertThat(repetition.isOne(new IllegalStateException("elsewhere"))).isFalse();
        assertThat(repetition.isOne(new IllegalArgumentException("another kind")))
                .isFalse();
    }

    private static RuntimeException failure(String message) {
        return new IllegalStateException(message);
    }
}
