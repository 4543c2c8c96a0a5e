package app.switchback.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/**
 * Asks the browser to forget what it kept of a person who signs out (A47). Not the cookies: that would reach every other
 * service under the same domain; our own are taken back one by one.
 */
class ClearedBrowser implements LogoutHandler {
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }
}
