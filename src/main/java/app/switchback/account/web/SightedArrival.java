package app.switchback.account.web;

import app.switchback.account.application.OpenSessions;
import app.switchback.account.application.Person;
import app.switchback.account.application.Secrets;
import app.switchback.account.application.SignIns;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * Notes which device comes in, by password or because it is remembered, and gives it the mark by which it is known next
 * time. The mark opens nothing: whoever steals it looks like that device and still stands at the door.
 */
@Component
class SightedArrival implements SessionAuthenticationStrategy {
    static final String MARK = "sb-device";

    /** Under this name the request keeps which device signed in. */
    static final String DEVICE = SightedArrival.class.getName();

    private static final Duration KEPT = Duration.ofDays(400); // as long as browsers keep a cookie

    private final SignIns signIns;
    private final OpenSessions sessions;

    SightedArrival(SignIns signIns, OpenSessions sessions) {
        this.signIns = signIns;
        this.sessions = sessions;
    }

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (!(authentication.getPrincipal() instanceof Person person)) return;
        var mark = mark(request).orElseGet(Secrets::random);
        var device = arrived(person, mark, authentication instanceof RememberMeAuthenticationToken);
        request.setAttribute(DEVICE, device);
        sessions.seat(request.getSession().getId(), person.ownerId(), device);
        response.addCookie(cookie(mark, request));
    }

    /** A browser that opens several tabs at once arrives several times; one of them meets the device, the rest know it. */
    private UUID arrived(Person person, String mark, boolean remembered) {
        try {
            return signIns.arrived(person.ownerId(), mark, remembered);
        } catch (DataIntegrityViolationException metMeanwhile) {
            return signIns.arrived(person.ownerId(), mark, remembered);
        }
    }

    private static Optional<String> mark(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(MARK))
                .map(Cookie::getValue)
                .filter(mark -> mark.matches("[0-9a-f]{64}"))
                .findFirst();
    }

    private static Cookie cookie(String mark, HttpServletRequest request) {
        var cookie = new Cookie(MARK, mark);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
