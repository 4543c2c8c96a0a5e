package app.switchback.mail.application;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

/** A port on which a real SMTP server stands, or does not: mail servers come and go. */
final class SmtpPort {
    private final int port = free();
    private GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    private boolean open;

    int number() {
        return port;
    }

    void open() {
        if (open) return;
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        server.start();
        open = true;
    }

    void close() {
        if (open) server.stop();
        open = false;
    }

    /** Waits until that many letters are there, at most 30 seconds. */
    boolean has(int letters) {
        return server.waitForIncomingEmail(30_000, letters);
    }

    List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name, "|");
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }
}
