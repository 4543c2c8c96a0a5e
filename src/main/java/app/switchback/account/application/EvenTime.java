package app.switchback.account.application;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets an answer leave only at a stroke, every so often after its question, so that a clock does not tell what was written
 * meanwhile from what was not (A54, ADR 21). Who waits holds a virtual thread and nothing else.
 */
@Component
class EvenTime {
    /** Many times what writing an account takes, and little beside the hash that every sign-up costs. */
    private static final long STROKE = Duration.ofMillis(100).toNanos();

    private final LongSupplier clock;
    private final LongConsumer pause;

    EvenTime() {
        this(System::nanoTime, LockSupport::parkNanos);
    }

    EvenTime(LongSupplier clock, LongConsumer pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /** Does the work and gives its result at the next stroke, counted from now. */
    <R> R at(Supplier<R> work) {
        var start = clock.getAsLong();
        var result = work.get();
        var strokes = (clock.getAsLong() - start) / STROKE + 1;
        for (var left = start + strokes * STROKE - clock.getAsLong();
                left > 0;
                left = start + strokes * STROKE - clock.getAsLong()) pause.accept(left);
        return result;
    }
}
