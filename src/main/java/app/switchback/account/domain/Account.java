package app.switchback.account.domain;

import app.switchback.account.Role;
import app.switchback.account.Taste;
import app.switchback.designsystem.Scheme;
import app.switchback.ownership.OwnerId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's way in, and how they like the place. It is found before anybody is signed in, so it has no tenant. */
@Entity
@Table(name = "account_account")
public class Account {
    @Id
    @Column(name = "owner_id")
    private UUID owner;

    private String email;
    private String emailKey;
    private String name;
    private String passwordHash;
    private String timeZone = "UTC";
    private String language = "en";

    @Enumerated(EnumType.STRING)
    private Scheme colourScheme = Scheme.SYSTEM;

    private Instant openedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "owner_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /** A new account; the hash comes from the password encoder, never the password itself. */
    public Account(
            OwnerId owner, EmailAddress email, PersonName name, String passwordHash, Set<Role> roles, Instant now) {
        this.owner = owner.value();
        this.email = email.written();
        this.emailKey = email.key();
        this.name = name.text();
        this.passwordHash = passwordHash;
        this.roles = EnumSet.copyOf(roles);
        this.openedAt = now;
    }

    public OwnerId owner() {
        return new OwnerId(owner);
    }

    public String email() {
        return email;
    }

    /** The canonical form of the address, by which this account is found. */
    public String emailKey() {
        return emailKey;
    }

    public String name() {
        return name;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Taste taste() {
        return new Taste(ZoneId.of(timeZone), Locale.forLanguageTag(language), colourScheme);
    }

    public void rename(PersonName name) {
        this.name = name.text();
    }

    public void likes(Taste taste) {
        timeZone = taste.zone().getId();
        language = taste.language().toLanguageTag();
        colourScheme = taste.scheme();
    }

    public void changePassword(String hash) {
        passwordHash = hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account that && owner.equals(that.owner);
    }

    @Override
    public int hashCode() {
        return owner.hashCode();
    }
}
