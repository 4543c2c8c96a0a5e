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
        if (old.isEmpty()) {
            complain("account.profile.password-old-missing");
            return;
        }
        var address = VaadinRequest.getCurrent().getRemoteAddr();
        var outcome = passwords.change(old.getValue(), wanted.getValue(), address);
        old.setInvalid(false);
        switch (outcome) {
            case Changed _ -> changed();
            case WrongOld _ -> complain("account.profile.password-old-wrong");
            case Weak(var reason) -> wanted.complain(reason);
            case TooMany _ -> say(Notice.warn(getTranslation("account.sign-in.too-many")));
        }
    }

    private void changed() {
        old.clear();
        wanted.clear();
        say(Notice.ok(getTranslation("account.profile.password-changed")));
    }

    private void complain(String why) {
        old.setInvalid(true);
        old.setErrorMessage(getTranslation(why));
        old.focus();
    }

    private void say(Notice notice) {
        news.add(notice.announced());
    }
}
