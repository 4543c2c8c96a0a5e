package app.switchback.account;

import app.switchback.ownership.OwnedEvent;
import app.switchback.ownership.OwnerId;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody signed in with a device that this account had not seen before; told in the transaction that keeps it. Not told
 * of an account's first device.
 *
 * @param owner whose account it is
 * @param device its row, by which the person can end it
 * @param kind what it is
 * @param network where it came from, without the part that names one line; may be empty
 * @param at when
 */
public record SignedInOnNewDevice(OwnerId owner, UUID device, DeviceKind kind, String network, Instant at)
        implements OwnedEvent {}
