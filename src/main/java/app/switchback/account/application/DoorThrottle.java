package app.switchback.account.application;

import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * How often somebody may try at the door (A12): per account, so that many addresses do not help, and per address, so that
 * many accounts do not. The figures and what they leave to an attacker stand in docs/security.md.
 */
@Component
public class DoorThrottle {
    private static final int KEYS = 50_000; // about 20 MB at most, with both maps full

    /** A port after an address: 203.0.113.9:4711, [2001:db8::1]:4711. */
    private static final Pattern WITH_PORT = Pattern.compile("^(?:([0-9.]+)|\\[([0-9a-fA-F:.]+)])(?::[0-9]+)?$");

    private final Throttle accounts;
    private final Throttle addresses;
    private final Throttle signUps;

    DoorThrottle() {
        this(TimeMeter.SYSTEM_NANOTIME);
    }

    DoorThrottle(TimeMeter time) {
        accounts = new Throttle(10, Duration.ofMinutes(15), KEYS, time);
        addresses = new Throttle(60, Duration.ofMinutes(15), KEYS, time); // a classroom may share one
        signUps = new Throttle(30, Duration.ofHours(1), KEYS, time);
    }

    /** Takes a try at a password; false when the account or the address has used up its own. */
    public boolean mayGuess(String account, String address) {
        if (!addresses.take(network(address))) return false;
        if (accounts.take(account)) return true;
        return false;
    }

    /** The password was right: the try was no guess. */
    public void wasRight(String account, String address) {
        accounts.giveBack(account);
        addresses.giveBack(network(address));
    }

    /** Takes a try at signing up from this address; false when it has used up its own. */
    public boolean maySignUp(String address) {
        return signUps.take(network(address));
    }

    /** Everybody starts afresh; for tests, which share one application. */
    void forgetAll() {
        accounts.forgetAll();
        addresses.forgetAll();
        signUps.forgetAll();
    }

    /**
     * Who is behind an address: one household or server has a whole /64 of IPv6 addresses, so its first eight bytes stand
     * for it, however they are written. Some proxies write the port with the address.
     */
    static String network(String address) {
        var literal = WITH_PORT.matcher(address).replaceFirst("$1$2");
        try {
            var bytes = InetAddress.ofLiteral(literal).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
