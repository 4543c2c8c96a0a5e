package app.switchback.account.domain;

import app.switchback.ownership.OwnerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A device that stays signed in: it proves itself by a secret of which only the hash is here. */
@Entity
@Table(name = "account_remembered")
public class Remembered implements Persistable<UUID> {
    /** Then the person signs in again, however often the device came back. */
    public static final Duration LASTS = Duration.ofDays(30);

    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID owner;

    @Column(name = "device_id")
    private UUID device;

    private String secretHash;
    private Instant rememberedAt;
    private Instant lastUsedAt;
    private Instant expiresAt;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init")
    protected Remembered() {}

    /** This device of this owner; id and secret are random, the secret is given as its SHA-256 in hexadecimal. */
    public Remembered(UUID id, OwnerId owner, UUID device, String secretHash, Instant now) {
        this.id = id;
        this.owner = owner.value();
        this.device = device;
        this.secretHash = secretHash;
        this.rememberedAt = now;
        this.lastUsedAt = now;
        this.expiresAt = now.plus(LASTS);
        this.unsaved = true;
    }

    public OwnerId owner() {
        return new OwnerId(owner);
    }

    /** The device it stands for. */
    public UUID device() {
        return device;
    }

    public String secretHash() {
        return secretHash;
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public void usedAt(Instant now) {
        lastUsedAt = now;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant rememberedAt() {
        return rememberedAt;
    }

    public Instant lastUsedAt() {
        return lastUsedAt;
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
        return other instanceof Remembered that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
