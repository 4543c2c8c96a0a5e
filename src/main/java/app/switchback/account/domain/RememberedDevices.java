package app.switchback.account.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Devices that stay signed in; asked before anybody is signed in, so without an owner's wall. */
public interface RememberedDevices extends Repository<Remembered, UUID> {
    Remembered save(Remembered device);

    Optional<Remembered> findById(UUID id);

    List<Remembered> findByOwner(UUID owner);

    void deleteById(UUID id);

    long deleteByOwnerAndDevice(UUID owner, UUID device);

    long deleteByOwner(UUID owner);

    long deleteByExpiresAtBefore(Instant now);
}
