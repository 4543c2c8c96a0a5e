package app.switchback.account.application;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets each key try a number of times and then only as fast as tries grow back. It remembers a bounded number of keys, the
 * least recently used is forgotten first, so that inventing keys costs the attacker and not the memory.
 */
class Throttle {
    private final int tries;
    private final Duration growBack;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets;

    /** So many tries at once, all grown back after this time; so many keys remembered. */
    Throttle(int tries, Duration growBack, int keys, TimeMeter time) {
        this.tries = tries;
        this.growBack = growBack;
        this.time = time;
        this.buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > keys;
            }
        });
    }

    /** Takes one try before the work is done, so that parallel tries cannot all pass; false when there is none. */
    boolean take(String key) {
        return bucket(key).tryConsume(1);
    }

    /** The try was no guess after all. */
    void giveBack(String key) {
        bucket(key).addTokens(1);
    }

    void forgetAll() {
        buckets.clear();
    }

    int size() {
        return buckets.size();
    }

    private Bucket bucket(String key) {
        return buckets.computeIfAbsent(
                key,
                k -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, growBack))
                        .withCustomTimePrecision(time)
                        .build());
    }
}
