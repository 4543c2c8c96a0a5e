package app.switchback.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/**
 * Whoever signs in where somebody else still is gets a session of their own: the pages of the one before, and what stands
 * on them, would go on in it otherwise (A11).
 */
class AnotherPerson implements SessionAuthenticationStrategy {
    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        var session = request.getSession(false);
        if (session == null || before == null || before.getPrincipal() == null) return;
        if (before.getPrincipal().equals(authentication.getPrincipal())) return;
        session.invalidate();
        request.getSession(true);
    }
}
