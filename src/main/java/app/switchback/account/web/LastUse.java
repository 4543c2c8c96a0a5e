package app.switchback.account.web;

import app.switchback.account.application.OpenSessions;
import app.switchback.account.application.SignIns;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes when a device was last used; that a page is merely open is no use. It stands before what ends sessions. */
class LastUse extends OncePerRequestFilter {
    private final OpenSessions sessions;
    private final SignIns signIns;

    LastUse(OpenSessions sessions, SignIns signIns) {
        this.sessions = sessions;
        this.signIns = signIns;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && !"heartbeat".equals(request.getParameter("v-r")))
            sessions.used(session.getId()).ifPresent(signIns::used);
        chain.doFilter(request, response);
    }
}
