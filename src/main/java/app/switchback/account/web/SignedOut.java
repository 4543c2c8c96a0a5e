package app.switchback.account.web;

import app.switchback.account.application.OpenSessions;
import app.switchback.account.application.Person;
import app.switchback.account.application.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Notes that somebody signed out. A session that was ended from elsewhere passes here too, and is no news by then. */
@Component
class SignedOut implements LogoutHandler {
    private final SignIns signIns;
    private final OpenSessions sessions;

    SignedOut(SignIns signIns, OpenSessions sessions) {
        this.signIns = signIns;
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var session = request.getSession(false);
        if (session == null || authentication == null || !sessions.isOpen(session.getId())) return;
        if (authentication.getPrincipal() instanceof Person person) signIns.left(person.ownerId());
    }
}
