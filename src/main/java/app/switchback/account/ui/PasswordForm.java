package app.switchback.account.ui;

import app.switchback.account.application.PasswordChange.Changed;
import app.switchback.account.application.PasswordChange.TooMany;
import app.switchback.account.application.PasswordChange.Weak;
import app.switchback.account.application.PasswordChange.WrongOld;
import app.switchback.account.application.PasswordService;
import app.switchback.designsystem.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinRequest;

/** Changes the password: the old one first, then the new one. */
final class PasswordForm extends Div {
    private final transient PasswordService passwords;
    private final Div news = new Div();
    private final PasswordField old = new Passwords().current(getTranslation("account.profile.password-old"));
    private final NewPassword wanted;

    PasswordForm(PasswordService passwords) {
        this.passwords = passwords;
        addClassName("profile-form");
        old.setManualValidation(true);
        wanted = new NewPassword(getTranslation("account.profile.password-new"), passwords::judge);
        add(
                news,
                old,
                wanted,
                new Div(new Button(getTranslation("account.profile.password-change"), click -> change())));
    }

    private void change() {
        news.removeAll();
        wanted.clearComplaint();
        var address = VaadinRequest.getCurrent().getRemoteAddr();
        var outcome = passwords.change(old.getValue(), wanted.getValue(), address);
        complain(outcome instanceof WrongOld);
        switch (outcome) {
            case Changed _ -> changed();
            case WrongOld _ -> old.focus();
            case Weak(var reason) -> wanted.complain(reason);
            case TooMany _ -> say(Notice.warn(getTranslation("account.sign-in.too-many")));
        }
    }

    private void changed() {
        old.clear();
        wanted.clear();
        say(Notice.ok(getTranslation("account.profile.password-changed")));
    }

    private void complain(boolean wrong) {
        old.setInvalid(wrong);
        old.setErrorMessage(wrong ? getTranslation("account.profile.password-old-wrong") : "");
    }

    private void say(Notice notice) {
        news.add(notice.announced());
    }
}
