package app.switchback.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address under which people reach this server, as it was configured ({@code BASE_URL}). Links that leave the house
 * begin with it and with nothing that a request brings: a forged {@code Host} must not reach a letter.
 */
@Component
public final class HomeAddress {
    private final String configured;
    private final Optional<String> base;

    public HomeAddress(@Value("${switchback.base-url:}") String configured) {
        this.configured = configured.strip();
        this.base = parse(this.configured);
    }

    /** The address without a slash at its end; empty if none is configured, or none that a link can begin with. */
    public Optional<String> base() {
        return base;
    }

    /** Whether something is configured that is no address. */
    public boolean isWrong() {
        return base.isEmpty() && !configured.isEmpty();
    }

    /** The whole address of a place of this server. */
    public Optional<String> of(Writing.Way way) {
        return base.map(start -> start + "/" + way.place());
    }

    /** The name of the server in the address. */
    public Optional<String> host() {
        return base.map(start -> URI.create(start).getHost());
    }

    private static Optional<String> parse(String text) {
        try {
            var uri = new URI(text);
            var web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            var plain = uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
            return web && plain && uri.getHost() != null ? Optional.of(text.replaceFirst("/+$", "")) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
