package app.switchback.account.web;

import app.switchback.account.application.OpenSessions;
import app.switchback.account.application.SignIns;
import jakarta.servlet.Filter;
import java.util.List;
import org.springframework.security.web.authentication.logout.CompositeLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** What happens when somebody comes in, stays and goes, in its order. */
@Component
class Door {
    private final SightedArrival arrival;
    private final SignedOut signedOut;
    private final OpenSessions sessions;
    private final SignIns signIns;

    Door(SightedArrival arrival, SignedOut signedOut, OpenSessions sessions, SignIns signIns) {
        this.arrival = arrival;
        this.signedOut = signedOut;
        this.sessions = sessions;
        this.signIns = signIns;
    }

    /** The session gets an id that nobody knew before (A14), and only then the device sits in it. */
    SessionAuthenticationStrategy in() {
        return new CompositeSessionAuthenticationStrategy(
                List.of(new AnotherPerson(), new ChangeSessionIdAuthenticationStrategy(), arrival));
    }

    /** While the session still stands. */
    LogoutHandler out() {
        return new CompositeLogoutHandler(signedOut, new ClearedBrowser());
    }

    Filter use() {
        return new LastUse(sessions, signIns);
    }
}
