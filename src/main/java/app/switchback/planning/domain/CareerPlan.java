package app.switchback.planning.domain;

import app.switchback.ownership.OwnedEntity;
import app.switchback.planning.PlanId;
import app.switchback.planning.answers.Signs;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One person's plan for one target; its answers are {@link PlanStep}s. */
@Entity
@Table(name = "planning_plan")
public class CareerPlan extends OwnedEntity {
    /** A plan's name is at most this many characters. */
    public static final int LONGEST_NAME = 120;

    /** How long a deleted plan can be brought back. */
    public static final Duration KEPT_IN_BIN = Duration.ofDays(30);

    private String name;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init")
    protected CareerPlan() {}

    /** @param name empty for a plan that is called after its target until somebody names it */
    public CareerPlan(String name, Instant createdAt) {
        this.name = shortened(name);
        this.createdAt = createdAt;
    }

    public PlanId planId() {
        return new PlanId(id());
    }

    /** What the person calls it; while they have not named it, the target's words stand for a name. */
    public String nameOr(String target) {
        return name.isEmpty() ? target : name;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> archivedAt() {
        return Optional.ofNullable(archivedAt);
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    public Optional<Instant> deletedAt() {
        return Optional.ofNullable(deletedAt);
    }

    /** Whether it lay in the bin for too long; the bin is emptied of it soon. */
    public boolean isForgotten(Instant now) {
        return deletedAt != null && deletedAt.isBefore(now.minus(KEPT_IN_BIN));
    }

    public void rename(String newName) {
        name = shortened(newName);
    }

    public void archive(Instant at) {
        archivedAt = at;
    }

    public void unarchive() {
        archivedAt = null;
    }

    /** Moves the plan to the bin, from which {@link #restore()} brings it back for a while. */
    public void delete(Instant at) {
        deletedAt = at;
    }

    public void restore() {
        deletedAt = null;
    }

    private static String shortened(String text) {
        var trimmed = Signs.keptOf(text).strip();
        if (trimmed.length() <= LONGEST_NAME) {
            return trimmed;
        }
        var end = LONGEST_NAME - 1;
        return trimmed.substring(0, Character.isHighSurrogate(trimmed.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
