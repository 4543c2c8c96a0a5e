package app.switchback.mail.post;

import app.switchback.mail.domain.Trouble;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server that takes our letters over. */
@Component
public class SmtpServer {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final SmtpSettings settings;
    private final JavaMailSenderImpl wire;
    private final Answer answer;

    SmtpServer(SmtpSettings settings) {
        this.settings = settings;
        this.wire = SmtpWire.to(settings);
        this.answer = new Answer(settings);
    }

    public SmtpSettings settings() {
        return settings;
    }

    /** Hands one letter over. It takes as long as the server does; no transaction may be open meanwhile. */
    public Posted send(Envelope envelope) {
        try {
            wire.send(message(envelope));
            return new Posted.Accepted();
        } catch (AddressException badAddress) {
            return Posted.refused(Trouble.BAD_ADDRESS);
        } catch (MailSendException failed) {
            return isOnlyTheGoodbye(failed) ? new Posted.Accepted() : refused(failed);
        } catch (MessagingException | MailException failed) {
            return refused(failed);
        }
    }

    /** The letter was accepted and then the connection did not end well: to send it again would be a second copy. */
    private static boolean isOnlyTheGoodbye(MailSendException failed) {
        return failed.getFailedMessages().isEmpty();
    }

    private Posted refused(Exception failure) {
        return new Posted.Refused(Trouble.SERVER, answer.of(failure));
    }

    private MimeMessage message(Envelope envelope) throws MessagingException {
        var message = wire.createMimeMessage();
        message.setFrom(settings.sender().orElseThrow(() -> new AddressException("no sender")));
        message.setRecipient(Message.RecipientType.TO, envelope.recipient());
        message.setSubject(envelope.paper().subject(), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office notes, please
        message.setContent(content(envelope.paper()));
        message.saveChanges();
        message.setHeader("Message-ID", envelope.messageId()); // kept by the wire, which asks before it saves
        return message;
    }

    private static MimeMultipart content(Paper paper) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(paper.text(), UTF_8, "plain");
        var html = new MimeBodyPart();
        html.setText(paper.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html); // from plain to rich: readers take the last they know
    }
}
