package app.switchback.account.web;

import app.switchback.account.application.DoorThrottle;
import app.switchback.account.application.People;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Looks at a password only as often as the throttle allows (A12). An address nobody has an account with takes as long and
 * hears the same as a wrong password: {@link DaoAuthenticationProvider} then compares with a hash of its own (A54).
 */
@Component
class ThrottledSignIn implements AuthenticationProvider {
    private final DaoAuthenticationProvider passwords;
    private final DoorThrottle throttle;

    ThrottledSignIn(People people, PasswordEncoder encoder, DoorThrottle throttle) {
        passwords = new DaoAuthenticationProvider(people);
        passwords.setPasswordEncoder(encoder);
        this.throttle = throttle;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        var account = People.key(attempt.getName());
        var address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (!throttle.mayGuess(account, address)) throw new TooManyTries();
        var person = look(attempt, account, address);
        throttle.wasRight(account, address);
        return person;
    }

    /** A try at which nobody could look was no guess. */
    private @Nullable Authentication look(Authentication attempt, String account, String address) {
        try {
            return passwords.authenticate(attempt);
        } catch (InternalAuthenticationServiceException nobodyCouldLook) {
            throttle.wasRight(account, address);
            throw nobodyCouldLook;
        }
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
