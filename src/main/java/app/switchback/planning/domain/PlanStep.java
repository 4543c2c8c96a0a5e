package app.switchback.planning.domain;

import app.switchback.ownership.OwnedEntity;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of one plan: a row, so that a wizard is nowhere but in the database (ADR 0009). Each step has a version of
 * its own: two windows conflict only where both change the same answer.
 */
@Entity
@Table(name = "planning_step")
public class PlanStep extends OwnedEntity {
    /** An answer as JSON is at most this long: so much its column holds. */
    public static final int LONGEST_ANSWER = 60_000;

    @Column(name = "plan_id", updatable = false)
    private UUID plan;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StepKey step;

    private @Nullable String answer;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected PlanStep() {}

    public PlanStep(PlanId plan, StepKey step, @Nullable String answer, Instant at) {
        this.plan = plan.value();
        this.step = step;
        this.answer = answer;
        this.changedAt = at;
    }

    public PlanId plan() {
        return new PlanId(plan);
    }

    public StepKey step() {
        return step;
    }

    /** The answer as JSON; empty while the step was not visited. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Takes an answer if it was given in sight of the present one; otherwise nothing changes and false comes back. */
    public boolean answer(String json, long seenVersion, Instant at) {
        if (seenVersion != version()) {
            return false;
        }
        answer = json;
        changedAt = at;
        return true;
    }
}
