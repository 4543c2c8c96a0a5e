package app.switchback.account.application;

import app.switchback.account.SignedInOnNewDevice;
import app.switchback.ownership.OwnerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.session.SessionDestroyedEvent;
import org.springframework.security.core.session.SessionIdChangedEvent;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Which device sits in which session. Sessions live in this process and die with it, so what is known of them does too
 * (ADR 25); whether one is still good is {@link SessionRegistry}'s word alone.
 */
@Component
public class OpenSessions {
    /** However busy somebody is, then they sign in again (ASVS 7.3.2). */
    static final Duration LONGEST = Duration.ofHours(12);

    /** How far the row of a device may lag behind its use. */
    static final Duration LAG = Duration.ofMinutes(10);

    private final Map<String, Seat> seats = new ConcurrentHashMap<>();
    private final SessionRegistry registry;
    private final Clock clock;

    OpenSessions(SessionRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /** A device in a session; calm while it is known that there is no news for it. */
    record Seat(OwnerId owner, UUID device, Instant since, Instant lastUsed, Instant written, boolean calm) {
        private Seat usedAt(Instant now, boolean andWritten) {
            return new Seat(owner, device, since, now, andWritten ? now : written, calm);
        }

        private Seat calm(boolean nothingNew) {
            return new Seat(owner, device, since, lastUsed, written, nothingNew);
        }
    }

    /** Use of a device whose row does not know it yet. */
    public record Use(UUID device, OwnerId owner) {}

    /** This device has signed in and sits in this session. */
    public void seat(String session, OwnerId owner, UUID device) {
        var now = clock.instant();
        seats.put(session, new Seat(owner, device, now, now, now, false));
    }

    /** Somebody does something in this session; gives what is worth writing down. A session that is too old ends. */
    public Optional<Use> used(String session) {
        var seat = seats.get(session);
        if (seat == null) return Optional.empty();
        var now = clock.instant();
        if (seat.since().plus(LONGEST).isBefore(now)) expire(session);
        var worthWriting = seat.written().plus(LAG).isBefore(now);
        seats.computeIfPresent(session, (id, before) -> before.usedAt(now, worthWriting));
        return worthWriting ? Optional.of(new Use(seat.device(), seat.owner())) : Optional.empty();
    }

    /** Whether this session is one that nobody has ended. */
    public boolean isOpen(String session) {
        var known = registry.getSessionInformation(session);
        return known != null && !known.isExpired();
    }

    /** The owner's seats in sessions that nobody has ended. */
    List<Seat> of(OwnerId owner) {
        return seats.entrySet().stream()
                .filter(entry -> entry.getValue().owner().equals(owner) && isOpen(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The device that asks; empty while a job runs. */
    Optional<UUID> deviceHere() {
        return here().map(seats::get).map(Seat::device);
    }

    /** Whether whoever asks has been found to have no news, so that the rows need not be asked at every page. */
    boolean isCalmHere() {
        return here().map(seats::get).filter(Seat::calm).isPresent();
    }

    void calmHere() {
        here().ifPresent(session -> seats.computeIfPresent(session, (id, seat) -> seat.calm(true)));
    }

    @TransactionalEventListener
    void on(SignedInOnNewDevice news) {
        seats.replaceAll((session, seat) -> seat.owner().equals(news.owner()) ? seat.calm(false) : seat);
    }

    private static Optional<String> here() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes()).map(RequestAttributes::getSessionId);
    }

    /** Ends every session of a device that was taken out; each is gone at its next request. */
    @TransactionalEventListener
    void on(DeviceEnded ended) {
        seats.forEach((session, seat) -> {
            if (seat.owner().equals(ended.owner()) && seat.device().equals(ended.device())) expire(session);
        });
    }

    private void expire(String session) {
        Optional.ofNullable(registry.getSessionInformation(session)).ifPresent(SessionInformation::expireNow);
    }

    @EventListener
    void on(SessionDestroyedEvent over) {
        seats.remove(over.getId());
    }

    @EventListener
    void on(SessionIdChangedEvent changed) {
        var seat = seats.remove(changed.getOldSessionId());
        if (seat != null) seats.put(changed.getNewSessionId(), seat);
    }
}
