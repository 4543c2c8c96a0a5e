package app.switchback.mail.domain;

import app.switchback.mail.Letter;
import app.switchback.mail.Recipient;
import app.switchback.ownership.OwnerId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A letter in the outbox. It is only read through this class and inserted by it: every change is one conditional update
 * ({@link StoredLetters}), so that two servers and an administrator never undo each other.
 */
@Entity
@Table(name = "mail_letter")
public class StoredLetter implements Persistable<UUID> {
    private static final int MOST_DETAILS = 2_000;

    @Id
    private UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);

    @Column(name = "owner_id")
    private @Nullable UUID about;

    private String messageId;
    private String kind;
    private String recipient;
    private String recipientName;
    private String language;
    private String details;

    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.WAITING;

    private int attempts;
    private Instant putAt;
    private Instant nextAttemptAt;
    private Instant giveUpAt;
    private @Nullable Instant claimedUntil;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Trouble trouble;

    private @Nullable String serverSaid;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init")
    protected StoredLetter() {}

    /** A new letter that is due at once; {@code host} stands in its Message-ID for good. */
    public StoredLetter(Letter letter, String host, Instant now) {
        unsaved = true;
        about = letter.about() == null ? null : letter.about().value();
        messageId = "<" + id + "@" + host + ">";
        kind = letter.kind();
        recipient = letter.to().address();
        recipientName = letter.to().name();
        language = letter.language().toLanguageTag();
        details = JsonMapper.shared().writeValueAsString(letter.details());
        if (details.length() > MOST_DETAILS) throw new IllegalArgumentException("too many details in " + letter);
        putAt = now;
        nextAttemptAt = now;
        giveUpAt = now.plus(Patience.LASTS);
    }

    /** For who sends it this moment without waiting for the sender: it is born as if taken for its first attempt. */
    public StoredLetter takenUntil(Instant until) {
        attempts = 1;
        claimedUntil = until;
        return this;
    }

    /** What its writer is asked to write. */
    public Letter letter() {
        Map<String, String> known = JsonMapper.shared().readValue(details, new TypeReference<>() {});
        var owner = about == null ? null : new OwnerId(about);
        return new Letter(kind, new Recipient(recipient, recipientName), Locale.forLanguageTag(language), known, owner);
    }

    public UUID id() {
        return id;
    }

    public String messageId() {
        return messageId;
    }

    public LetterState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant putAt() {
        return putAt;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public Instant giveUpAt() {
        return giveUpAt;
    }

    public boolean isTakenAt(Instant now) {
        return state == LetterState.WAITING && claimedUntil != null && claimedUntil.isAfter(now);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** What the mail server answered, masked. */
    public String serverSaid() {
        return serverSaid == null ? "" : serverSaid;
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
        return other instanceof StoredLetter that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
