package app.switchback.shell;

import app.switchback.designsystem.Look;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/** Who looks at the page, as far as the frame needs to know. */
@Component
class Visitor {
    private final AuthenticationContext authentication;
    private final Look look;

    Visitor(AuthenticationContext authentication, Look look) {
        this.authentication = authentication;
        this.look = look;
    }

    boolean isSignedIn() {
        return authentication.isAuthenticated();
    }

    String name() {
        return look.name().or(authentication::getPrincipalName).orElse("");
    }

    Look look() {
        return look;
    }

    void signOut() {
        authentication.logout();
    }
}
