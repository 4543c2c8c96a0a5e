package app.switchback.account.domain;

import app.switchback.account.DeviceKind;
import app.switchback.ownership.OwnerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One thing that happened at somebody's door. It is written once and never changed. */
@Entity
@Table(name = "account_audit")
public class AuditEntry implements Persistable<UUID> {
    /** Long enough to look back over a year of work, then nobody needs it. */
    public static final Duration LASTS = Duration.ofDays(365);

    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID owner;

    @Enumerated(EnumType.STRING)
    private AuditKind kind;

    private Instant at;
    private DeviceKind device;
    private String network;
    private @Nullable DeviceKind about;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    /** @param about the device it was done to; null when it was done to none */
    public AuditEntry(
            OwnerId owner,
            AuditKind kind,
            Instant at,
            DeviceKind device,
            MaskedAddress network,
            @Nullable DeviceKind about) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.owner = owner.value();
        this.kind = kind;
        this.at = at;
        this.device = device;
        this.network = network.text();
        this.about = about;
        this.unsaved = true;
    }

    public OwnerId owner() {
        return new OwnerId(owner);
    }

    public AuditKind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public DeviceKind device() {
        return device;
    }

    public String network() {
        return network;
    }

    public @Nullable DeviceKind about() {
        return about;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return unsaved;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AuditEntry that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
