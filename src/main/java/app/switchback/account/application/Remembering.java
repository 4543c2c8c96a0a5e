package app.switchback.account.application;

import app.switchback.account.domain.Remembered;
import app.switchback.account.domain.RememberedDevices;
import app.switchback.ownership.OwnerId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Devices that stay signed in: each has a random id to be found by and a secret of 256 bits to prove itself, of which only
 * the SHA-256 is stored. The secret stays the same for its 30 days, because a browser asks for many things at once and a
 * secret that changes with each request throws people out (ADR 0016).
 */
@Component
@Transactional
public class Remembering {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RememberedDevices devices;
    private final Clock clock;

    Remembering(RememberedDevices devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    /** What the device keeps; the only place where the secret is readable. */
    public record Token(UUID device, String secret) {
        @Override
        public String toString() {
            return "a remembered device";
        }
    }

    /** How long a device is remembered, from the sign-in on. */
    public static Duration lasts() {
        return Remembered.LASTS;
    }

    /** Remembers a device of this owner; forgets those whose time is over. */
    public Token remember(OwnerId owner) {
        devices.deleteByExpiresAtBefore(clock.instant());
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = new Token(UUID.randomUUID(), HexFormat.of().formatHex(bytes));
        devices.save(new Remembered(token.device(), owner, hash(token.secret()), clock.instant()));
        return token;
    }

    /** Whose device this is; empty when it is unknown, its time is over or the secret is wrong: then it is forgotten. */
    public Optional<OwnerId> recognise(Token token) {
        var device = devices.findById(token.device());
        if (device.isEmpty()) return Optional.empty();
        var known = device.get();
        if (known.isOver(clock.instant()) || !isSame(hash(token.secret()), known.secretHash())) {
            devices.deleteById(token.device());
            return Optional.empty();
        }
        known.usedAt(clock.instant());
        return Optional.of(known.owner());
    }

    public void forget(UUID device) {
        devices.deleteById(device);
    }

    @EventListener
    void forgetAll(PasswordChanged changed) {
        devices.deleteByOwner(changed.owner().value());
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
