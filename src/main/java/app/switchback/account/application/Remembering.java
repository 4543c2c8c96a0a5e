package app.switchback.account.application;

import app.switchback.account.domain.AuditKind;
import app.switchback.account.domain.Remembered;
import app.switchback.account.domain.RememberedDevices;
import app.switchback.ownership.OwnerId;
import java.time.Clock;
import java.time.Duration;
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
    private final RememberedDevices devices;
    private final AuditLog log;
    private final Clock clock;

    Remembering(RememberedDevices devices, AuditLog log, Clock clock) {
        this.devices = devices;
        this.log = log;
        this.clock = clock;
    }

    /** What the device keeps; the only place where the secret is readable. */
    public record Token(UUID id, String secret) {
        @Override
        public String toString() {
            return "a remembered device";
        }
    }

    /** How long a device is remembered, from the sign-in on. */
    public static Duration lasts() {
        return Remembered.LASTS;
    }

    /** Remembers this device of this owner, by one secret at a time; forgets those whose time is over. */
    public Token remember(OwnerId owner, UUID device) {
        devices.deleteByExpiresAtBefore(clock.instant());
        devices.deleteByOwnerAndDevice(owner.value(), device);
        var token = new Token(UUID.randomUUID(), Secrets.random());
        devices.save(new Remembered(token.id(), owner, device, Secrets.hash(token.secret()), clock.instant()));
        return token;
    }

    /** Whose device this is; empty when it is unknown, its time is over or the secret is wrong: then it is forgotten. */
    public Optional<OwnerId> recognise(Token token) {
        var found = devices.findById(token.id());
        if (found.isEmpty()) return Optional.empty();
        var known = found.get();
        var isIts = Secrets.matches(token.secret(), known.secretHash());
        if (known.isOver(clock.instant()) || !isIts) {
            devices.deleteById(token.id());
            if (!isIts) log.write(known.owner(), AuditKind.DEVICE_FORGOTTEN);
            return Optional.empty();
        }
        known.usedAt(clock.instant());
        return Optional.of(known.owner());
    }

    /** The secret with this id opens nothing any more. */
    public void forget(UUID id) {
        devices.deleteById(id);
    }

    @EventListener
    void forgetAll(PasswordChanged changed) {
        devices.deleteByOwner(changed.owner().value());
    }
}
