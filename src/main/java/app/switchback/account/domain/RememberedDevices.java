package app.switchback.account.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Devices that stay signed in; asked before anybody is signed in, so without an owner's wall. */
public interface RememberedDevices extends Repository<Remembered, UUID> {
    Remembered save(Remembered device);

    Optional<Remembered> findById(UUID id);

    void deleteById(UUID id);

    long deleteByOwner(UUID owner);

    long deleteByExpiresAtBefore(Instant now);
}
