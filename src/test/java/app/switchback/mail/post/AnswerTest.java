package app.switchback.mail.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

/** What a mail server answers is shown to the administrator and logged: one line, nothing secret in it (A46, A48). */
class AnswerTest {
    private final Answer answer = new Answer(
            new SmtpSettings("mail.example.org", null, "mailer", "wet hat 77", "a@example.org", Tls.STARTTLS));

    @Test
    void addresses_and_what_we_sign_in_with_are_masked() {
        assertThat(answer.masked("550 5.1.1 <ada.l@example.org> unknown; mailer/wet hat 77 wrote to bob@example.net"))
                .isEqualTo("550 5.1.1 <…@example.org> unknown; …/… wrote to …@example.net");
    }

    @Test
    void it_stays_one_line_of_bearable_length() {
        assertThat(answer.masked("550\r\nINFO forged \u001b[31mline\u2028end\u202e"))
                .isEqualTo("550 INFO forged [31mline end");
        assertThat(answer.masked("x".repeat(5000))).hasSize(300).endsWith("…");
    }

    @Test
    void the_server_s_own_words_are_found_under_ours() {
        var refused = new SendFailedException("Invalid Addresses", new MessagingException("550 no such mailbox"));

        assertThat(answer.of(new MailSendException(Map.of(new Object(), refused))))
                .isEqualTo("MessagingException: 550 no such mailbox");
    }

    @Test
    void settings_do_not_tell_their_password() {
        assertThat(new SmtpSettings("h", 25, "u", "wet hat 77", "", Tls.NONE).toString())
                .doesNotContain("wet hat");
    }
}
