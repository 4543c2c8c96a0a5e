package app.switchback.account.web;

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
 * No page is pushed to, yet Vaadin opens its push endpoint and would take a web socket from anywhere (A17). There is
 * nothing at these addresses; who brings push has to check the origin in exchange.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1) // after the headers, before Tomcat's own filter for web sockets
class NoPush extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPush(request)) response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        else chain.doFilter(request, response);
    }

    private static boolean isPush(HttpServletRequest request) {
        var query = String.valueOf(request.getQueryString());
        return "websocket".equalsIgnoreCase(request.getHeader("Upgrade"))
                || request.getRequestURI().startsWith(request.getContextPath() + "/VAADIN/push")
                || query.contains("v-r=push")
                || query.contains("X-Atmosphere");
    }
}
