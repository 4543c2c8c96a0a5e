package app.switchback.account.application;

import app.switchback.ownership.OwnerId;

/** Somebody who is signed in gave a wrong password as theirs. */
record PasswordMistaken(OwnerId owner) {}
