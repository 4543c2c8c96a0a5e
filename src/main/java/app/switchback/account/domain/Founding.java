package app.switchback.account.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The one row that says this instance has its first administrator; its key lets only one of two racers write it. */
@Entity
@Table(name = "account_founding")
public class Founding implements Persistable<Short> {
    @Id
    private short one = 1;

    private Instant foundedAt;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init")
    protected Founding() {}

    public Founding(Instant now) {
        foundedAt = now;
        unsaved = true;
    }

    public Instant foundedAt() {
        return foundedAt;
    }

    @Override
    public Short getId() {
        return one;
    }

    @Override
    public boolean isNew() {
        return unsaved;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Founding;
    }

    @Override
    public int hashCode() {
        return one;
    }
}
