package app.switchback.account.application;

import app.switchback.ownership.OwnerId;
import java.util.UUID;

/** A person has taken this device out of their account. */
record DeviceEnded(OwnerId owner, UUID device) {}
