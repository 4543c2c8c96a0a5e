package app.switchback.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * E-mail and password, posted by the browser itself to the address Spring Security listens at, so that password managers
 * see an ordinary form and the password never passes through the page's own state on the server.
 */
@Tag("form")
final class SignInForm extends HtmlContainer {
    private final EmailField email = new EmailField(getTranslation("account.sign-in.email"));
    private final PasswordField password = new Passwords().current(getTranslation("account.sign-in.password"));
    private final Checkbox remember = new Checkbox(getTranslation("account.sign-in.remember"));

    SignInForm() {
        addClassName("sign-in-form");
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        email.getElement().setAttribute("name", "username").setAttribute("autocomplete", "username");
        password.getElement().setAttribute("name", "password");
        remember.getElement().setAttribute("name", "remember-me");
        email.setAutofocus(true);
        email.setErrorMessage(getTranslation("account.sign-up.email-wrong"));
        add(email, password, remember, verb());
        token().ifPresent(token -> add(hidden(token)));
    }

    /** Shows the address that was typed before. */
    void typed(String address) {
        email.setValue(address);
        email.setAutofocus(false);
        password.setAutofocus(true);
    }

    private NativeButton verb() {
        var verb = new NativeButton(getTranslation("account.sign-in.verb"));
        verb.addClassName("door-verb");
        verb.getElement().setAttribute("type", "submit");
        return verb;
    }

    private static Optional<CsrfToken> token() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .map(request -> request.getHttpServletRequest().getAttribute(CsrfToken.class.getName()))
                .map(CsrfToken.class::cast);
    }

    private static Input hidden(CsrfToken token) {
        var field = new Input();
        field.setType("hidden");
        field.getElement().setAttribute("name", token.getParameterName()).setAttribute("value", token.getToken());
        return field;
    }
}
