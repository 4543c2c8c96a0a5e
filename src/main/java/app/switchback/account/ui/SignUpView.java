package app.switchback.account.ui;

import app.switchback.account.Taste;
import app.switchback.account.application.SignInTrouble;
import app.switchback.account.application.SignUp;
import app.switchback.account.application.SignUpOutcome;
import app.switchback.account.application.SignUpOutcome.AlreadyFounded;
import app.switchback.account.application.SignUpOutcome.Received;
import app.switchback.account.application.SignUpOutcome.Refused;
import app.switchback.account.application.SignUpOutcome.TooMany;
import app.switchback.account.application.SignUpService;
import app.switchback.designsystem.Look;
import app.switchback.designsystem.Notice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where somebody opens an account; while the instance is empty, where its first administrator does (UC-001). */
@Route(value = "sign-up", autoLayout = false)
@AnonymousAllowed
final class SignUpView extends Composite<Div> implements HasDynamicTitle {
    private final transient Look look;
    private final transient SignUpService service;
    private final boolean founding;
    private final Div news = new Div();
    private final SignUpForm form;

    SignUpView(Look look, SignUpService service) {
        this.look = look;
        this.service = service;
        founding = service.needsSetupCode();
        form = new SignUpForm(founding, service::judge, this::signUp);
        var frame = new DoorFrame(look, getPageTitle(), words("sentence"));
        frame.add(news, form);
        if (!founding) frame.add(known());
        getContent().add(frame);
    }

    @Override
    public String getPageTitle() {
        return words("title");
    }

    private void signUp() {
        news.removeAll();
        var request = VaadinServletRequest.getCurrent();
        var ui = UI.getCurrent();
        var taste = new Taste(look.zone(ui), ui.getLocale(), look.scheme(request));
        show(service.signUp(
                new SignUp(form.email(), form.name(), form.password(), form.code(), taste, request.getRemoteAddr())));
    }

    private void show(SignUpOutcome outcome) {
        switch (outcome) {
            case Received received -> goOn(received.founded() ? LoginView.FOUNDED : LoginView.RECEIVED);
            case Refused refused -> form.complain(refused);
            case AlreadyFounded _ -> say("account.sign-up.already-founded");
            case TooMany _ -> say("account.sign-up.too-many");
        }
    }

    private void goOn(String news) {
        VaadinSession.getCurrent().getSession().setAttribute(SignInTrouble.TYPED, form.email());
        UI.getCurrent().navigate(LoginView.class, QueryParameters.of(news, ""));
    }

    private void say(String key) {
        news.add(Notice.warn(getTranslation(key)).announced());
    }

    private String words(String part) {
        return getTranslation("account." + (founding ? "set-up." : "sign-up.") + part);
    }

    private Paragraph known() {
        var line = new Paragraph(getTranslation("account.sign-up.known") + " ");
        line.add(new RouterLink(getTranslation("account.sign-in.title"), LoginView.class));
        line.addClassName("small");
        return line;
    }
}
