package app.switchback.mail.post;

import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** How we speak with a mail server: encrypted, with its name checked, and never for longer than it can take. */
final class SmtpWire {
    private static final String PREFIX = "mail.smtp.";
    private static final String PATIENCE = "20000"; // ms a step may take; a whole letter stays below the lease

    private SmtpWire() {}

    static JavaMailSenderImpl to(SmtpSettings settings) {
        var wire = new JavaMailSenderImpl();
        wire.setHost(settings.host());
        wire.setPort(settings.usedPort());
        if (settings.signsIn()) {
            wire.setUsername(settings.user());
            wire.setPassword(settings.password());
        }
        wire.setJavaMailProperties(properties(settings));
        return wire;
    }

    private static Properties properties(SmtpSettings settings) {
        var properties = new Properties();
        for (var step : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            properties.setProperty(PREFIX + step, PATIENCE);
        properties.setProperty(PREFIX + "auth", String.valueOf(settings.signsIn()));
        properties.setProperty(PREFIX + "ssl.enable", String.valueOf(settings.tls() == Tls.IMPLICIT));
        properties.setProperty(PREFIX + "starttls.enable", String.valueOf(settings.tls() == Tls.STARTTLS));
        properties.setProperty(PREFIX + "starttls.required", String.valueOf(settings.tls() == Tls.STARTTLS));
        properties.setProperty(PREFIX + "ssl.checkserveridentity", "true");
        properties.setProperty(PREFIX + "quitwait", "false");
        return properties;
    }
}
