package app.switchback.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ThrottleTest { // A12
    private final AtomicLong now = new AtomicLong();
    private final TimeMeter time = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };

    @Test
    void tries_grow_back_slowly() {
        var throttle = new Throttle(10, Duration.ofMinutes(15), 100, time);
        for (int i = 0; i < 10; i++) assertThat(throttle.take("ada")).isTrue();
        assertThat(throttle.take("ada")).isFalse();

        now.addAndGet(Duration.ofSeconds(89).toNanos());
        assertThat(throttle.take("ada")).isFalse();
        now.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(throttle.take("ada")).isTrue();
        assertThat(throttle.take("ada")).isFalse();
    }

    @Test
    void a_right_password_costs_nothing() {
        var throttle = new DoorThrottle(time);
        for (int i = 0; i < 500; i++) {
            assertThat(throttle.mayGuess("ada", "192.0.2.1")).isTrue();
            throttle.wasRight("ada", "192.0.2.1");
        }
    }

    @Test
    void invented_keys_do_not_fill_the_memory() {
        var throttle = new Throttle(10, Duration.ofMinutes(15), 1_000, time);
        for (int i = 0; i < 50_000; i++) throttle.take("key" + i);
        assertThat(throttle.size()).isEqualTo(1_000);
    }

    @Test
    void an_address_counts_as_one_however_a_proxy_writes_it() { // A12
        assertThat(DoorThrottle.network("2001:db8::1"))
                .isEqualTo(DoorThrottle.network("2001:db8::2"))
                .isEqualTo(DoorThrottle.network("[2001:db8:0:0:5::7]:4711"))
                .isNotEqualTo(DoorThrottle.network("2001:db8:0:1::1"));
        assertThat(DoorThrottle.network("203.0.113.9:4711"))
                .isEqualTo(DoorThrottle.network("203.0.113.9"))
                .isEqualTo(DoorThrottle.network("::ffff:203.0.113.9"));
        assertThat(DoorThrottle.network("unknown")).isEqualTo("unknown");
    }

    @Test
    void the_addresses_of_one_household_count_as_one() {
        assertThat(DoorThrottle.network("2001:db8:1:2:aaaa:bbbb:cccc:dddd"))
                .isEqualTo(DoorThrottle.network("2001:db8:1:2:1111:2222:3333:4444"))
                .isNotEqualTo(DoorThrottle.network("2001:db8:1:3:aaaa:bbbb:cccc:dddd"));
        assertThat(DoorThrottle.network("192.0.2.1")).isNotEqualTo(DoorThrottle.network("192.0.2.2"));
    }
}
