package app.switchback.account.web;

import org.springframework.security.core.AuthenticationException;

/** The password was not even looked at: this account or this address has tried too often of late. */
class TooManyTries extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    TooManyTries() {
        super("too many tries");
    }
}
