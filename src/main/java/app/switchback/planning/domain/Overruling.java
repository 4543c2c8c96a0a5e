package app.switchback.planning.domain;

import app.switchback.ownership.OwnedEntity;
import app.switchback.planning.PlanId;
import app.switchback.planning.answers.OverrulingChange;
import app.switchback.planning.trails.SwitchKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry in the history of somebody overruling the classification of their switch (S2). */
@Entity
@Table(name = "planning_overruling")
public class Overruling extends OwnedEntity {
    @Column(name = "plan_id", updatable = false)
    private UUID plan;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OverrulingChange change;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable SwitchKind computed;

    @Enumerated(EnumType.STRING)
    @Column(name = "overruled_to", updatable = false)
    private @Nullable SwitchKind overruledTo;

    @Column(updatable = false)
    private String reason;

    @Column(name = "overruled_at", updatable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Overruling() {}

    /**
     * @param computed null where an end is missing, so that nothing is computed
     * @param to null takes an earlier overruling back
     */
    public Overruling(PlanId plan, @Nullable SwitchKind computed, @Nullable SwitchKind to, String reason, Instant at) {
        this(plan, to == null ? OverrulingChange.TAKEN_BACK : OverrulingChange.OVERRULED, computed, to, reason, at);
    }

    private Overruling(
            PlanId plan,
            OverrulingChange change,
            @Nullable SwitchKind computed,
            @Nullable SwitchKind to,
            String reason,
            Instant at) {
        this.plan = plan.value();
        this.change = change;
        this.computed = computed;
        this.overruledTo = to;
        this.reason = reason;
        this.at = at;
    }

    /** An end of the plan became another, so that this reading no longer holds. */
    public static Overruling lapsed(PlanId plan, SwitchKind reading, Instant at) {
        return new Overruling(plan, OverrulingChange.LAPSED, null, reading, "", at);
    }

    /** The ends of the plan are back, so that this reading holds again. */
    public static Overruling holdsAgain(PlanId plan, SwitchKind reading, Instant at) {
        return new Overruling(plan, OverrulingChange.HOLDS_AGAIN, null, reading, "", at);
    }

    public PlanId plan() {
        return new PlanId(plan);
    }

    public OverrulingChange change() {
        return change;
    }

    /** What the data said then; empty where nothing was computed. */
    public Optional<SwitchKind> computed() {
        return Optional.ofNullable(computed);
    }

    public Optional<SwitchKind> overruledTo() {
        return Optional.ofNullable(overruledTo);
    }

    public String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }
}
