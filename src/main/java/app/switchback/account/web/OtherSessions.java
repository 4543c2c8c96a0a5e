package app.switchback.account.web;

import app.switchback.account.application.PasswordChanged;
import app.switchback.account.application.Person;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;

/** Whoever came in with the old password goes: every session of the person but the one that changed it. */
@Component
class OtherSessions {
    private final SessionRegistry sessions;

    OtherSessions(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void end(PasswordChanged changed) {
        var here = Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(request -> request.getSessionId())
                .orElse("");
        sessions.getAllSessions(new Person(changed.owner(), "", Set.of(), null), false).stream()
                .filter(session -> !session.getSessionId().equals(here))
                .forEach(session -> session.expireNow());
    }
}
