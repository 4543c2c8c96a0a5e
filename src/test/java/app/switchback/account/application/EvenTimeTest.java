package app.switchback.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvenTimeTest {
    private final AtomicLong now = new AtomicLong(Duration.ofDays(1).toNanos());

    @ParameterizedTest
    @CsvSource({"0, 100", "1, 100", "14, 100", "99, 100", "100, 200", "130, 200", "1999, 2000"})
    void an_answer_leaves_at_the_stroke_however_long_its_work_took(long work, long left) { // A54
        assertThat(taken(work, Duration.ofMillis(1_000))).isEqualTo(Duration.ofMillis(left));
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "14, 100", "130, 200"})
    void whoever_is_woken_too_early_waits_on(long work, long left) {
        assertThat(taken(work, Duration.ofMillis(7))).isGreaterThanOrEqualTo(Duration.ofMillis(left));
    }

    /** How long an answer takes whose work takes so many milliseconds, when no pause lasts longer than that. */
    private Duration taken(long work, Duration longestPause) {
        var start = now.get();
        var time = new EvenTime(now::get, pause -> now.addAndGet(Math.min(pause, longestPause.toNanos())));

        var answer = time.at(() -> {
            now.addAndGet(Duration.ofMillis(work).toNanos());
            return "an answer";
        });

        assertThat(answer).isEqualTo("an answer");
        return Duration.ofNanos(now.get() - start);
    }
}
