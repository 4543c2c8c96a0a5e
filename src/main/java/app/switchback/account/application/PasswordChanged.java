package app.switchback.account.application;

import app.switchback.ownership.OwnerId;

/** Somebody's password is another one now: whoever came in with the old one has to go. */
public record PasswordChanged(OwnerId owner) {}
