package app.switchback.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Knows failures that were in the log a moment ago. Who sends the same nonsense a thousand times gets a thousand lines, not
 * a thousand stack traces: a trace is a hundred times as long as the message that causes it.
 */
final class Repetition {
    private static final long MINUTE = 60_000_000_000L; // in nanoseconds
    private static final int PLACES = 200;

    private final LongSupplier nanos;
    private final Map<String, Long> seen = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > PLACES;
        }
    };

    Repetition(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Whether a failure of this kind, from this very place, was written with its trace less than a minute ago. */
    synchronized boolean isOne(Throwable failure) {
        var now = nanos.getAsLong();
        var before = seen.get(place(failure));
        if (before != null && now - before < MINUTE) return true;
        seen.put(place(failure), now);
        return false;
    }

    static String place(Throwable failure) {
        var trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
