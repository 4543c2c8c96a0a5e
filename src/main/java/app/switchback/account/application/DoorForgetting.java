package app.switchback.account.application;

import app.switchback.account.domain.AuditEntries;
import app.switchback.account.domain.AuditEntry;
import app.switchback.account.domain.Device;
import app.switchback.account.domain.Devices;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets what happened at doors a year ago, and devices that nobody uses. It asks for a date only and reads nobody's rows,
 * so it needs not go from owner to owner as other jobs do (ADR 25).
 */
@Component
class DoorForgetting {
    private final AuditEntries entries;
    private final Devices devices;
    private final Clock clock;

    DoorForgetting(AuditEntries entries, Devices devices, Clock clock) {
        this.entries = entries;
        this.devices = devices;
        this.clock = clock;
    }

    @Transactional
    void forget() {
        entries.forgetOlder(clock.instant().minus(AuditEntry.LASTS));
        devices.forgetUnusedSince(clock.instant().minus(Device.KNOWN_FOR));
    }
}
