package app.switchback.account.application;

import app.switchback.account.application.OpenSessions.Seat;
import app.switchback.account.domain.Device;
import app.switchback.account.domain.Devices;
import app.switchback.account.domain.Remembered;
import app.switchback.account.domain.RememberedDevices;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a person is signed in: sessions of this moment and remembered devices as the one list they are to that person. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class DeviceQueries {
    private static final Comparator<DeviceRow> HERE_THEN_LATEST = Comparator.comparing(DeviceRow::here)
            .thenComparing(DeviceRow::lastUsed)
            .reversed();

    private final Mine mine;
    private final Devices devices;
    private final RememberedDevices remembered;
    private final OpenSessions sessions;
    private final Clock clock;

    DeviceQueries(Mine mine, Devices devices, RememberedDevices remembered, OpenSessions sessions, Clock clock) {
        this.mine = mine;
        this.devices = devices;
        this.remembered = remembered;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** What can come in without signing in; this device first, then the latest used. */
    public List<DeviceRow> open() {
        var owner = mine.owner();
        var seats = sessions.of(owner).stream().collect(Collectors.groupingBy(Seat::device));
        var until = until(owner.value());
        return devices.findByOwner(owner.value()).stream()
                .map(device -> row(device, seats.getOrDefault(device.getId(), List.of()), until.get(device.getId())))
                .filter(DeviceRow::isOpen)
                .sorted(HERE_THEN_LATEST)
                .toList();
    }

    /** Devices that came after the one that asks and that nobody has owned to, the latest first. */
    public List<DeviceRow> unexpected() {
        if (sessions.isCalmHere()) return List.of();
        var here = sessions.deviceHere();
        var all = here.isEmpty()
                ? List.<Device>of()
                : devices.findByOwner(mine.owner().value());
        var news = all.stream()
                .filter(device -> device.getId().equals(here.orElseThrow()))
                .flatMap(asking -> all.stream().filter(asking::shouldHearOf))
                .map(device -> row(device, List.of(), null))
                .sorted(Comparator.comparing(DeviceRow::firstUsed).reversed())
                .toList();
        if (news.isEmpty()) sessions.calmHere();
        return news;
    }

    private Map<UUID, Instant> until(UUID owner) {
        var now = clock.instant();
        return remembered.findByOwner(owner).stream()
                .filter(one -> !one.isOver(now))
                .collect(Collectors.toMap(Remembered::device, Remembered::expiresAt, (a, b) -> a.isAfter(b) ? a : b));
    }

    private DeviceRow row(Device device, List<Seat> seats, @Nullable Instant until) {
        var lastSat = seats.stream().map(Seat::lastUsed).max(Comparator.naturalOrder());
        return new DeviceRow(
                device.getId(),
                device.kind(),
                device.network(),
                device.firstUsedAt(),
                lastSat.filter(device.lastUsedAt()::isBefore).orElse(device.lastUsedAt()),
                sessions.deviceHere().filter(device.getId()::equals).isPresent(),
                !seats.isEmpty(),
                until,
                device.isAcknowledged());
    }
}
