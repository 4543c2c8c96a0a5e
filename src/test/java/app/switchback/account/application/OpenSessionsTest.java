package app.switchback.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.testing.Persona;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.session.SessionDestroyedEvent;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;

class OpenSessionsTest {
    private static final UUID LAPTOP = new UUID(7, 7);

    private final Hands hands = new Hands();
    private final SessionRegistryImpl registry = new SessionRegistryImpl();
    private final OpenSessions sessions = new OpenSessions(registry, hands);

    @BeforeEach
    void ada_sits_at_her_laptop() {
        registry.registerNewSession("one", Persona.ADA);
        sessions.seat("one", Persona.ADA.owner(), LAPTOP);
    }

    @Test
    void a_session_ends_after_twelve_hours_however_busy_it_is() {
        for (int quarter = 0; quarter < 48; quarter++) useAfter(Duration.ofMinutes(15));
        assertThat(sessions.isOpen("one")).isTrue();

        useAfter(Duration.ofSeconds(1));

        assertThat(sessions.isOpen("one")).isFalse();
        assertThat(sessions.of(Persona.ADA.owner())).isEmpty();
    }

    @Test
    void a_use_is_written_down_now_and_then_and_not_at_each_click() {
        useAfter(Duration.ofMinutes(10));
        assertThat(sessions.used("one")).isEmpty();
        hands.turn(Duration.ofSeconds(1));
        assertThat(sessions.used("one")).contains(new OpenSessions.Use(LAPTOP, Persona.ADA.owner()));
        assertThat(sessions.used("one")).isEmpty();
        assertThat(sessions.of(Persona.ADA.owner()))
                .singleElement()
                .satisfies(seat -> assertThat(seat.lastUsed()).isEqualTo(hands.instant()));
    }

    @Test
    void a_session_that_is_gone_leaves_no_seat() {
        SessionDestroyedEvent over = new HttpSessionDestroyedEvent(new MockHttpSession(null, "one"));
        sessions.on(over);

        assertThat(sessions.used("one")).isEmpty();
        assertThat(sessions.of(Persona.ADA.owner())).isEmpty();
    }

    private void useAfter(Duration duration) {
        hands.turn(duration);
        sessions.used("one");
    }

    /** A clock that is turned by hand. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-25T08:00:00Z");

        private void turn(Duration on) {
            now = now.plus(on);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
