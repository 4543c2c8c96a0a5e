package app.switchback.mail.post;

import app.switchback.mail.Recipient;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;

/** A letter ready to leave: to whom, under which Message-ID, on which paper. */
public record Envelope(String messageId, Recipient to, Paper paper) {

    InternetAddress recipient() throws AddressException {
        return address(to.address(), to.name());
    }

    /** An address as it travels, the domain in ASCII; refused if its first part is not, since not every server takes that. */
    static InternetAddress address(String address, String name) throws AddressException {
        var at = address.lastIndexOf('@');
        try {
            var domain = IDN.toASCII(address.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            var travels = new InternetAddress(address.substring(0, at + 1) + domain, true);
            if (!StandardCharsets.US_ASCII.newEncoder().canEncode(travels.getAddress()))
                throw new AddressException("not ASCII before the @");
            if (!name.isEmpty()) travels.setPersonal(name, StandardCharsets.UTF_8.name());
            return travels;
        } catch (UnsupportedEncodingException | IllegalArgumentException noDomain) {
            throw new AddressException("no domain");
        }
    }
}
