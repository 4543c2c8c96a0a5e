package app.switchback.account.application;

import app.switchback.account.DeviceKind;
import app.switchback.account.domain.AuditKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened at one's own door.
 *
 * @param device who did it
 * @param network where from, without the part that names one line; may be empty
 * @param about the device it was done to; null when it was done to none
 */
public record AuditRow(
        AuditKind kind,
        Instant at,
        DeviceKind device,
        String network,
        @Nullable DeviceKind about) {}
