package app.switchback.account.domain;

import app.switchback.account.DeviceKind;
import app.switchback.ownership.OwnerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A browser somebody has signed in with. It is known by a cookie that opens nothing; what opens is {@link Remembered}. */
@Entity
@Table(name = "account_device")
public class Device implements Persistable<UUID> {
    /** As long as a browser keeps a cookie at most; a device not used for so long is forgotten. */
    public static final Duration KNOWN_FOR = Duration.ofDays(400);

    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID owner;

    private String markHash;
    private DeviceKind kind;
    private String network;
    private Instant firstUsedAt;
    private Instant lastUsedAt;
    private boolean acknowledged;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init")
    protected Device() {}

    /**
     * A device that is new to this owner.
     *
     * @param markHash what its cookie comes to
     * @param acknowledged whether the person need not be told: it is their first
     */
    public Device(
            OwnerId owner, String markHash, DeviceKind kind, MaskedAddress network, Instant now, boolean acknowledged) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.owner = owner.value();
        this.markHash = markHash;
        this.kind = kind;
        this.network = network.text();
        this.firstUsedAt = now;
        this.lastUsedAt = now;
        this.acknowledged = acknowledged;
        this.unsaved = true;
    }

    /** It signed in once more; a browser can have become another by an update of what it says. */
    public void signedIn(DeviceKind kind, MaskedAddress network, Instant now) {
        this.kind = kind;
        this.network = network.text();
        usedAt(now);
    }

    public void usedAt(Instant now) {
        if (now.isAfter(lastUsedAt)) lastUsedAt = now;
    }

    /** The person knows of it. */
    public void acknowledge() {
        acknowledged = true;
    }

    /**
     * Whether this device should hear of the other: of one that came later and that nobody has owned to. A newcomer hears
     * nothing of those before it, so whoever comes in uninvited cannot wave their own sign-in through.
     */
    public boolean shouldHearOf(Device other) {
        return !other.acknowledged && firstUsedAt.isBefore(other.firstUsedAt);
    }

    /** What its cookie comes to, by which it is found. */
    public String markHash() {
        return markHash;
    }

    public boolean isAcknowledged() {
        return acknowledged;
    }

    public DeviceKind kind() {
        return kind;
    }

    public String network() {
        return network;
    }

    public Instant firstUsedAt() {
        return firstUsedAt;
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
        return other instanceof Device that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
