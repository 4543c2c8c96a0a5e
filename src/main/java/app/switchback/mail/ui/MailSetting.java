package app.switchback.mail.ui;

import app.switchback.designsystem.Facts;
import app.switchback.designsystem.Notice;
import app.switchback.mail.application.MailState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** How mail is configured, what is missing, and what that means for people. */
final class MailSetting extends Composite<Div> {
    private final transient MailState state;

    MailSetting(MailState state) {
        this.state = state;
        getContent().addClassName("stack");
        if (!state.begun()) {
            getContent().add(Notice.info(word("none")));
        } else if (!state.complete()) {
            getContent().add(Notice.bad(word("no-from")));
        }
        if (state.baseIsWrong()) {
            getContent().add(Notice.bad(word("base.wrong")));
        } else if (state.complete() && state.base().isEmpty()) {
            getContent().add(Notice.warn(word("base.none")));
        }
        getContent().add(facts());
    }

    private Facts facts() {
        var facts = Facts.stacked();
        facts.fact(word("server"), state.begun() ? state.server() : word("not"));
        if (state.begun()) {
            facts.fact(word("line"), word("tls." + state.tls().name().toLowerCase(Locale.ROOT)));
            facts.fact(word("sign-in"), word(state.signsIn() ? "sign-in.yes" : "sign-in.no"));
            facts.fact(word("from"), state.from().isBlank() ? word("not") : state.from());
        }
        return facts.fact(word("base"), state.base().isEmpty() ? word("not") : state.base());
    }

    private String word(String key) {
        return getTranslation("mail.setting." + key);
    }
}
