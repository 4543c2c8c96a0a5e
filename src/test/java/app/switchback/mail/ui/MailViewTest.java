package app.switchback.mail.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.designsystem.EmptyState;
import app.switchback.designsystem.Notice;
import app.switchback.mail.Letter;
import app.switchback.mail.Outbox;
import app.switchback.mail.Recipient;
import app.switchback.mail.domain.StoredLetter;
import app.switchback.mail.domain.StoredLetters;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.support.TransactionTemplate;

/** The administrator's page on a server that has no mail. */
class MailViewTest extends ViewTest {
    @Autowired
    StoredLetters letters;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void noLetterStays() {
        jdbc.update("delete from mail_letter");
    }

    @Test
    @As(Persona.ADA)
    void a_client_does_not_find_it() {
        UI.getCurrent().navigate("admin/mail");

        assertThat(_find(MailView.class)).isEmpty();
    }

    @Test
    @As(Persona.ADMIN)
    void without_mail_the_page_says_so_and_offers_no_test() {
        UI.getCurrent().navigate("admin/mail");

        assertThat(_get(_get(Notice.class), Paragraph.class).getText()).startsWith("No mail is configured.");
        assertThat(_get(EmptyState.class)).isNotNull();
        assertThat(_find(Button.class, spec -> spec.withText("Send a test mail")))
                .isEmpty();
    }

    @Test
    void without_mail_no_letter_is_kept() {
        assertThat(outbox.isOpen()).isFalse();
        assertThat(outbox.carriesLinks()).isFalse();
        transaction.executeWithoutResult(
                status -> assertThat(outbox.put(letter("ada@example.org"))).isFalse());
        assertThat(letters.findByOrderByPutAtDescIdDesc(Limit.of(1))).isEmpty();
    }

    @Test
    @As(Persona.ADMIN)
    void a_crowded_outbox_is_shown_in_portions_and_tells_no_address() {
        for (var i = 0; i < 30; i++) keep("person" + i + "@example.org");
        UI.getCurrent().navigate("admin/mail");

        assertThat(_find(LetterLine.class)).hasSize(25);
        _click(_get(Button.class, spec -> spec.withText("Show older letters")));
        assertThat(_find(LetterLine.class)).hasSize(30);
        assertThat(_find(Button.class, spec -> spec.withText("Show older letters")))
                .isEmpty();
        assertThat(texts()).contains("Test mail · p…@example.org").doesNotContain("person1");
    }

    @Test
    @As(Persona.ADMIN)
    void a_letter_is_given_up_and_that_is_taken_back() {
        keep("ada@example.org");
        UI.getCurrent().navigate("admin/mail");

        _click(_get(_get(LetterLine.class), Button.class, spec -> spec.withText("Give up")));
        assertThat(state()).isEqualTo("GIVEN_UP");
        assertThat(texts()).contains("Given up");
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(state()).isEqualTo("WAITING");
    }

    private void keep(String address) {
        transaction.executeWithoutResult(
                status -> letters.save(new StoredLetter(letter(address), "example.org", Instant.now())));
    }

    private static Letter letter(String address) {
        return new Letter("mail.test", new Recipient(address), Locale.ENGLISH, Map.of());
    }

    private String state() {
        return jdbc.queryForObject("select state from mail_letter", String.class);
    }

    private static String texts() {
        return _find(LetterLine.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }
}
