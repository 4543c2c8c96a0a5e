package app.switchback.account.application;

import app.switchback.account.SignedInOnNewDevice;
import app.switchback.account.domain.AuditKind;
import app.switchback.account.domain.Device;
import app.switchback.account.domain.Devices;
import app.switchback.ownership.OwnerId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who came in and went, and with which device; told by the door, never by a page. */
@Component
@Transactional
public class SignIns {
    private final Devices devices;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIns(Devices devices, AuditLog log, ApplicationEventPublisher events, Clock clock) {
        this.devices = devices;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Somebody has come in.
     *
     * @param mark what tells their browser from others
     * @param remembered whether the device was remembered, so that nobody gave a password
     * @return the device
     */
    public UUID arrived(OwnerId owner, String mark, boolean remembered) {
        var hash = Secrets.hash(owner.value() + " " + mark);
        var known = devices.findByOwnerAndMarkHash(owner.value(), hash);
        if (known.isEmpty()) return meet(owner, hash);
        var here = Sighting.here();
        known.get().signedIn(here.device(), here.network(), clock.instant());
        log.write(owner, remembered ? AuditKind.CAME_BACK : AuditKind.SIGNED_IN);
        return known.get().getId();
    }

    private UUID meet(OwnerId owner, String hash) {
        var here = Sighting.here();
        var first = !devices.existsByOwner(owner.value());
        var device =
                devices.saveAndFlush(new Device(owner, hash, here.device(), here.network(), clock.instant(), first));
        log.write(owner, first ? AuditKind.SIGNED_IN : AuditKind.SIGNED_IN_ON_NEW_DEVICE);
        if (!first)
            events.publishEvent(new SignedInOnNewDevice(
                    owner, device.getId(), device.kind(), device.network(), device.firstUsedAt()));
        return device.getId();
    }

    /** The device was used just now. */
    public void used(OpenSessions.Use use) {
        devices.findByOwnerAndId(use.owner().value(), use.device()).ifPresent(device -> device.usedAt(clock.instant()));
    }

    /** Somebody has signed out. */
    public void left(OwnerId owner) {
        log.write(owner, AuditKind.SIGNED_OUT);
    }
}
