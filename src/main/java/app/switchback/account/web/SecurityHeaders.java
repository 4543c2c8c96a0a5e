package app.switchback.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers of every response (A50), written before anything else can answer: Vaadin's pages, errors and what the
 * firewall turns away included. Spring Security's own header filter is off, since it comes too late for some of these.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {
    /**
     * Vaadin 25.2 needs inline scripts and eval (a strict policy comes with 25.4); everything that does not need a
     * concession gets none.
     */
    static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
            + " object-src 'none'; base-uri 'self'; frame-src 'none'; frame-ancestors 'none'; form-action 'self'";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
            "Cache-Control", "no-store"); // files with a fingerprint in their name overwrite this one

    private static final String TWO_YEARS = "max-age=63072000";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HEADERS.forEach(response::setHeader);
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", TWO_YEARS);
        chain.doFilter(request, new NothingIsKept(response));
    }

    /** Vaadin says "no-cache" of what passes between a page and the server, by which a browser may keep it all the same. */
    private static final class NothingIsKept extends HttpServletResponseWrapper {
        private NothingIsKept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            var mayBeKept = name.equalsIgnoreCase("Cache-Control") && value.equals("no-cache");
            super.setHeader(name, mayBeKept ? "no-store" : value);
        }
    }
}
