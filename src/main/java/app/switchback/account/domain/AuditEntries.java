package app.switchback.account.domain;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What happened at everybody's doors; written while nobody is signed in, so without a wall: every question names an owner. */
public interface AuditEntries extends Repository<AuditEntry, UUID> {
    AuditEntry save(AuditEntry entry);

    Slice<AuditEntry> findByOwner(UUID owner, Pageable page);

    /** Forgets what is older. */
    @Modifying
    @Query("delete from AuditEntry entry where entry.at < :than")
    int forgetOlder(Instant than);
}
