package app.switchback.account.web;

import app.switchback.account.application.People;
import app.switchback.account.application.Person;
import app.switchback.account.application.Remembering;
import app.switchback.account.application.Remembering.Token;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;
import org.springframework.stereotype.Component;

/** The cookie by which a device stays signed in; what it proves is decided by {@link Remembering}. */
@Component
class RememberMe extends AbstractRememberMeServices {
    static final String COOKIE = "sb-remember";

    private final Remembering remembering;
    private final People people;

    RememberMe(Remembering remembering, People people) {
        super(UUID.randomUUID().toString(), people); // the key only ties services and provider of this process together
        this.remembering = remembering;
        this.people = people;
        setCookieName(COOKIE);
        setTokenValiditySeconds((int) Remembering.lasts().toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof Person person)) return;
        if (!(request.getAttribute(SightedArrival.DEVICE) instanceof UUID device)) return;
        var token = remembering.remember(person.ownerId(), device);
        var parts = new String[] {token.id().toString(), token.secret()};
        setCookie(parts, getTokenValiditySeconds(), request, response);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] parts, HttpServletRequest request, HttpServletResponse response) {
        return token(parts)
                .flatMap(remembering::recognise)
                .flatMap(people::of)
                .orElseThrow(() -> new RememberMeAuthenticationException("not a device we remember"));
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var cookie = extractRememberMeCookie(request);
        if (cookie != null) known(cookie).map(Token::id).ifPresent(remembering::forget);
        super.logout(request, response, authentication);
    }

    private Optional<Token> known(String cookie) {
        try {
            return token(decodeCookie(cookie));
        } catch (InvalidCookieException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Token> token(String[] parts) {
        try {
            return parts.length == 2 ? Optional.of(new Token(UUID.fromString(parts[0]), parts[1])) : Optional.empty();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
