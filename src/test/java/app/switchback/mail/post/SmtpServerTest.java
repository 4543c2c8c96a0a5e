package app.switchback.mail.post;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.mail.HomeAddress;
import app.switchback.mail.Recipient;
import app.switchback.mail.Writing;
import app.switchback.mail.domain.Trouble;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What arrives at a real mail server is one letter to one person, whatever stands in names and subjects (A22). */
class SmtpServerTest {
    private static final String ID = "<0190@plans.example.org>";
    private static final HomeAddress HOME = new HomeAddress("https://plans.example.org");

    private final GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @BeforeEach
    void open() {
        mailbox.start();
    }

    @AfterEach
    void close() {
        mailbox.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Müller-Ñandú",
                "\" <eve@example.net>, \"",
                "Ada, Eve <eve@example.net>",
                "=?UTF-8?Q?=0D=0ABcc:_eve@example.net?=",
                "Ada \\\"; RCPT TO:<eve@example.net>",
                "日本語の名前がとても長くて一行に収まらないのでいくつかに分けて書かれることになる名前の例",
                ".",
                "\u202eeve"
            })
    void a_name_stays_a_name(String name) throws Exception {
        assertThat(server().send(letter(new Recipient("ada@example.org", name), "Hello, " + name)))
                .isEqualTo(new Posted.Accepted());

        assertThat(mailbox.getReceivedMessages()).hasSize(1); // one for each RCPT TO
        var message = mailbox.getReceivedMessages()[0];
        assertThat(message.getAllRecipients()).singleElement().satisfies(recipient -> {
            assertThat(((InternetAddress) recipient).getAddress()).isEqualTo("ada@example.org");
        });
        assertThat(headers(message))
                .containsExactlyInAnyOrder(
                        "Return-Path",
                        "Received",
                        "Date",
                        "From",
                        "To",
                        "Message-ID",
                        "Subject",
                        "Auto-Submitted",
                        "MIME-Version",
                        "Content-Type");
    }

    @Test
    void letters_of_every_alphabet_arrive_as_they_were_written() throws Exception {
        server().send(letter(
                new Recipient("ada@bücher.example", "Zoë"), "Grüße – und zwar mit einem langen Betreff, 你好"));

        var message = mailbox.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Grüße – und zwar mit einem langen Betreff, 你好");
        assertThat(((InternetAddress) message.getAllRecipients()[0]).getPersonal())
                .isEqualTo("Zoë");
        assertThat(((InternetAddress) message.getAllRecipients()[0]).getAddress())
                .isEqualTo("ada@xn--bcher-kva.example");
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Switchbäck");
        assertThat(message.getMessageID()).isEqualTo(ID);
    }

    @Test
    void both_forms_say_the_same_and_html_stays_text() throws Exception {
        server().send(letter(new Recipient("ada@example.org"), "Hello"));

        var forms = (MimeMultipart) mailbox.getReceivedMessages()[0].getContent();
        assertThat(forms.getCount()).isEqualTo(2);
        assertThat(forms.getContentType()).startsWith("multipart/alternative");
        assertThat(forms.getBodyPart(0).getContent().toString())
                .contains("<b>Schön</b> & \"gut\"", "Open:", "https://plans.example.org/reset/x?a=1&b=2");
        assertThat(forms.getBodyPart(1).getContent().toString())
                .contains("&lt;b&gt;Schön&lt;/b&gt; &amp; &quot;gut&quot;")
                .contains("href=\"https://plans.example.org/reset/x?a=1&amp;b=2\"")
                .contains("lang=\"de\"")
                .doesNotContain("<b>", "src=");
    }

    @Test
    void an_address_that_not_every_server_takes_is_not_tried() {
        assertThat(server().send(letter(new Recipient("zoë@example.org"), "Hello")))
                .isEqualTo(Posted.refused(Trouble.BAD_ADDRESS));
    }

    @Test
    void a_server_that_offers_no_encryption_gets_no_letter() {
        var insisting = new SmtpServer(settings(Tls.STARTTLS, "Switchback <no-reply@example.org>"));

        assertThat(insisting.send(letter(new Recipient("ada@example.org"), "Hello")))
                .isInstanceOfSatisfying(
                        Posted.Refused.class,
                        refused -> assertThat(refused.said()).containsIgnoringCase("STARTTLS"));
        assertThat(mailbox.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no address", "a@example.org, b@example.org", "A <a@example.org>\r\nBcc: <b@example.org>"})
    void without_one_sender_mail_is_not_configured(String from) {
        assertThat(settings(Tls.NONE, from).areComplete()).isFalse();
    }

    private SmtpServer server() {
        return new SmtpServer(settings(Tls.NONE, "Switchbäck <no-reply@example.org>"));
    }

    private SmtpSettings settings(Tls tls, String from) {
        return new SmtpSettings("127.0.0.1", mailbox.getSmtp().getPort(), "", "", from, tls);
    }

    private static Envelope letter(Recipient to, String subject) {
        var writing = new Writing(
                subject, new Writing.Text("<b>Schön</b> & \"gut\""), new Writing.Way("Open", "reset/x?a=1&b=2"));
        return new Envelope(ID, to, Paper.of(writing, Locale.GERMAN, HOME));
    }

    private static List<String> headers(MimeMessage message) throws Exception {
        return Collections.list(message.getAllHeaders()).stream()
                .map(header -> header.getName())
                .toList();
    }
}
