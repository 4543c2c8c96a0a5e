package app.switchback.account.application;

import app.switchback.ownership.OwnerId;

/** The instance has its first administrator. */
record Founded(OwnerId owner) {}
