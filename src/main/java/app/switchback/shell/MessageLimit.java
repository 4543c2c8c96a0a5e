package app.switchback.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No message is larger than our pages have use for. A page keeps what its fields are sent, before anybody looks at it:
 * without this, a stranger at the sign-up page could fill the memory with a few dozen messages.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1) // behind the headers
class MessageLimit extends OncePerRequestFilter {
    /** In bytes. The longest answers, 10,000 signs pasted into each field of a page at once, are a fifth of it. */
    static final long MOST = 256 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var length = request.getContentLengthLong();
        if (length > MOST) refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        else if (length < 0 && request.getHeader("Transfer-Encoding") != null)
            refuse(response, HttpServletResponse.SC_LENGTH_REQUIRED);
        else chain.doFilter(request, response);
    }

    private static void refuse(HttpServletResponse response, int status) {
        response.setStatus(status);
        response.setHeader("Connection", "close"); // the rest is not read
    }
}
