package app.switchback.account.web;

import app.switchback.account.application.SignInTrouble;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Leads back to the sign-in page, which says what it may and still knows the e-mail that was typed. While the database is
 * away the failure page says that instead.
 */
class SignInFailed implements AuthenticationFailureHandler {
    private static final int LONGEST = 254;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof InternalAuthenticationServiceException)
            throw failure; // nobody could look: no wrong password
        var trouble = failure instanceof TooManyTries ? SignInTrouble.TOO_MANY : SignInTrouble.WRONG;
        var typed = request.getParameter("username");
        if (typed != null && typed.length() <= LONGEST) request.getSession().setAttribute(SignInTrouble.TYPED, typed);
        response.sendRedirect(request.getContextPath() + "/login?" + trouble.word());
    }
}
