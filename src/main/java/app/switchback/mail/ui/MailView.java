package app.switchback.mail.ui;

import app.switchback.designsystem.Glyph;
import app.switchback.designsystem.Notice;
import app.switchback.designsystem.Page;
import app.switchback.designsystem.PageHeader;
import app.switchback.designsystem.PageSection;
import app.switchback.designsystem.Toasts;
import app.switchback.mail.application.LetterRow;
import app.switchback.mail.application.MailRoom;
import app.switchback.mail.application.MailService;
import app.switchback.mail.application.TestOutcome;
import app.switchback.mail.application.TestSending;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Where an administrator sees whether mail works and what has become of the letters. */
@Route("admin/mail")
@Menu(title = "mail.menu", icon = "mail", order = 91)
@RolesAllowed("ADMIN")
class MailView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {
    private final transient MailRoom room;
    private final transient MailService service;
    private final transient TestSending testing;
    private final Button test;
    private final Div news = new Div();
    private final Div setting = new Div();
    private final OutboxList outbox;

    MailView(MailRoom room, MailService service, TestSending testing) {
        this.room = room;
        this.service = service;
        this.testing = testing;
        test = new Button(word("test"), Glyph.MAIL.icon(), click -> sendTest());
        test.setDisableOnClick(true); // it waits for the mail server
        outbox = new OutboxList(this::retry, this::giveUp, this::refresh);
        var refresh = new Button(word("refresh"), Glyph.REFRESH.icon(), click -> refresh());
        refresh.addThemeVariants(ButtonVariant.TERTIARY);
        getContent()
                .add(
                        new PageHeader(word("title")).sentence(word("sentence")).primary(test),
                        news,
                        new PageSection(word("setting"), setting),
                        new PageSection(word("outbox"), outbox).aside(refresh));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    @Override
    public String getPageTitle() {
        return word("title");
    }

    private void refresh() {
        var state = room.state();
        test.setVisible(state.complete());
        setting.removeAll();
        setting.add(new MailSetting(state));
        outbox.show(room.newest(outbox.wanted()), state.complete());
    }

    private void sendTest() {
        tell(said(testing.sendTest(getLocale())));
        test.setEnabled(true);
        refresh();
    }

    private Notice said(TestOutcome outcome) {
        return switch (outcome) {
            case TestOutcome.Accepted accepted -> Notice.ok(word("test.accepted", accepted.to()));
            case TestOutcome.Failed failed ->
                Notice.bad(word("test.failed", LetterLine.why(this, failed.trouble(), failed.said())));
            case TestOutcome.NoMail none -> Notice.warn(word("test.none"));
        };
    }

    private void tell(Notice notice) {
        news.removeAll();
        news.add(notice.announced());
    }

    private void retry(LetterRow letter) {
        Toasts.say(word(service.retry(letter.id()) ? "retry.done" : "retry.late"));
        refresh();
    }

    private void giveUp(LetterRow letter) {
        var done = service.giveUp(letter.id());
        refresh();
        if (done) Toasts.undo(word("give-up.done"), () -> takeBack(letter));
        else Toasts.say(word("give-up.late"));
    }

    private void takeBack(LetterRow letter) {
        service.retry(letter.id());
        refresh();
    }

    private String word(String key, Object... values) {
        return getTranslation("mail.page." + key, values);
    }
}
