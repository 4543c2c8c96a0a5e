package app.switchback.account.application;

import app.switchback.account.DeviceKind;
import app.switchback.account.domain.Accounts;
import app.switchback.account.domain.AuditEntries;
import app.switchback.account.domain.AuditEntry;
import app.switchback.account.domain.AuditKind;
import app.switchback.ownership.OwnerId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what happened at somebody's door, in the transaction of the thing itself: what was rolled back did not happen.
 * Nothing that a visitor typed gets in, only kinds, moments and masked places (A48).
 */
@Component
@Transactional
class AuditLog {
    private final AuditEntries entries;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuditLog(AuditEntries entries, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** It was done by whoever sent the request that is being answered. */
    void write(OwnerId owner, AuditKind kind) {
        write(owner, kind, Sighting.here(), null);
    }

    /** It was done to that device. */
    void write(OwnerId owner, AuditKind kind, DeviceKind about) {
        write(owner, kind, Sighting.here(), about);
    }

    /** It was done by whoever was seen then. */
    void write(OwnerId owner, AuditKind kind, Sighting seen, @Nullable DeviceKind about) {
        if (accounts.findById(owner.value()).isEmpty()) return; // the account is gone, and its log with it
        var entry = new AuditEntry(owner, kind, clock.instant(), seen.device(), seen.network(), about);
        entries.save(entry);
        events.publishEvent(new Written(owner, kind, seen, about));
    }

    /** It is kept, as soon as the transaction is. */
    record Written(
            OwnerId owner,
            AuditKind kind,
            Sighting seen,
            @Nullable DeviceKind about) {}
}
