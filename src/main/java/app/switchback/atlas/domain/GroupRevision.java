package app.switchback.atlas.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Industry groups that an administrator put in force; never changed afterwards, so that old plans can be explained. */
@Entity
@Table(name = "atlas_group_revision")
public class GroupRevision implements Persistable<Integer> {
    private static final int MOST_CHARACTERS = 200_000;

    @Id
    private Integer revision;

    @Column(nullable = false, length = MOST_CHARACTERS)
    private String content;

    private Instant inForceAt;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init")
    protected GroupRevision() {}

    public GroupRevision(int revision, String content, Instant inForceAt) {
        this.revision = revision;
        this.content = content;
        this.inForceAt = inForceAt;
        unsaved = true;
    }

    public int revision() {
        return revision;
    }

    public String content() {
        return content;
    }

    public Instant inForceAt() {
        return inForceAt;
    }

    @Override
    public Integer getId() {
        return revision;
    }

    @Override
    public boolean isNew() {
        return unsaved;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupRevision same && revision.equals(same.revision);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(revision);
    }
}
