package app.switchback.mail.application;

import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A letter as it lay in the mailbox. */
record ReceivedLetter(MimeMessage message) {
    List<String> recipients() throws MessagingException {
        return Arrays.stream(message.getAllRecipients())
                .map(address -> ((InternetAddress) address).getAddress())
                .toList();
    }

    String name() throws MessagingException {
        return ((InternetAddress) message.getAllRecipients()[0]).getPersonal();
    }

    List<String> senders() throws MessagingException {
        return Arrays.stream(message.getFrom())
                .map(Address::toString)
                .map(ReceivedLetter::decoded)
                .toList();
    }

    String subject() throws MessagingException {
        return message.getSubject();
    }

    String text() throws MessagingException, IOException {
        return part(0);
    }

    String html() throws MessagingException, IOException {
        return part(1);
    }

    List<String> headers() throws MessagingException {
        return Collections.list(message.getAllHeaders()).stream()
                .map(Header::getName)
                .sorted()
                .toList();
    }

    private String part(int number) throws MessagingException, IOException {
        return ((MimeMultipart) message.getContent())
                .getBodyPart(number)
                .getContent()
                .toString()
                .replace("\r\n", "\n");
    }

    private static String decoded(String header) {
        try {
            return jakarta.mail.internet.MimeUtility.decodeText(header);
        } catch (java.io.UnsupportedEncodingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
