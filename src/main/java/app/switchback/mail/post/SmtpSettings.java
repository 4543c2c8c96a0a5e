package app.switchback.mail.post;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server, as the environment names it ({@code SMTP_HOST} and so on).
 *
 * @param port the port; without one, what is usual for {@code tls}
 * @param from who writes, such as {@code Switchback <no-reply@example.org>}
 */
@ConfigurationProperties("switchback.smtp")
public record SmtpSettings(
        @DefaultValue("") String host,
        @Nullable Integer port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("STARTTLS") Tls tls) {

    /** Whether a server is named and a sender that can stand on an envelope. */
    public boolean areComplete() {
        return areBegun() && sender().isPresent();
    }

    /** Whether somebody has begun to configure mail. */
    public boolean areBegun() {
        return !host.isBlank();
    }

    public int usedPort() {
        return port == null ? tls.port() : port;
    }

    public boolean signsIn() {
        return !user.isBlank();
    }

    /** The domain of the sender's address. */
    public Optional<String> domain() {
        return sender().map(InternetAddress::getAddress).map(address -> address.substring(address.indexOf('@') + 1));
    }

    Optional<InternetAddress> sender() {
        try {
            var parsed = InternetAddress.parse(from, true);
            return parsed.length == 1 && parsed[0].getAddress().indexOf('@') > 0
                    ? Optional.of(Envelope.address(
                            parsed[0].getAddress(),
                            Optional.ofNullable(parsed[0].getPersonal()).orElse("")))
                    : Optional.empty();
        } catch (AddressException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "SMTP by " + host; // without the password
    }
}
