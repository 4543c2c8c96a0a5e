package app.switchback.account.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Devices people signed in with; asked while somebody comes in, so without a wall: every question names an owner. */
public interface Devices extends Repository<Device, UUID> {
    Device saveAndFlush(Device device);

    Optional<Device> findByOwnerAndMarkHash(UUID owner, String markHash);

    Optional<Device> findByOwnerAndId(UUID owner, UUID id);

    List<Device> findByOwner(UUID owner);

    boolean existsByOwner(UUID owner);

    void delete(Device device);

    /** Forgets what was not used since. */
    @Modifying
    @Query("delete from Device device where device.lastUsedAt < :since")
    int forgetUnusedSince(Instant since);
}
