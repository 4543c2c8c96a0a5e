package app.switchback.account.application;

import app.switchback.account.domain.AuditKind;
import app.switchback.account.domain.Device;
import app.switchback.account.domain.Devices;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes devices out of a person's account again: their sessions, and that they are remembered. A device that was taken out
 * is forgotten, so that it is news when it signs in once more.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class DeviceService {
    private final Mine mine;
    private final DeviceQueries queries;
    private final Devices devices;
    private final AuditLog log;
    private final ApplicationEventPublisher events;

    DeviceService(Mine mine, DeviceQueries queries, Devices devices, AuditLog log, ApplicationEventPublisher events) {
        this.mine = mine;
        this.queries = queries;
        this.devices = devices;
        this.log = log;
        this.events = events;
    }

    /** Ends it; false when it is none of this person's. */
    public boolean end(UUID device) {
        var found = devices.findByOwnerAndId(mine.owner().value(), device);
        found.ifPresent(this::end);
        return found.isPresent();
    }

    /** Ends every open device but the one that asks. */
    public void endOthers() {
        queries.open().stream().filter(row -> !row.here()).forEach(row -> end(row.id()));
    }

    private void end(Device device) {
        devices.delete(device); // its remembered secret goes with it
        log.write(mine.owner(), AuditKind.DEVICE_ENDED, device.kind());
        events.publishEvent(new DeviceEnded(mine.owner(), device.getId()));
    }

    /** The person knows of it; false when it is none that the device which asks may wave through. */
    public boolean thatWasMe(UUID device) {
        var may = queries.unexpected().stream().anyMatch(row -> row.id().equals(device));
        if (may) devices.findByOwnerAndId(mine.owner().value(), device).ifPresent(Device::acknowledge);
        return may;
    }
}
