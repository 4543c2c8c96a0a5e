package app.switchback.planning.domain;

import app.switchback.ownership.OwnedEntity;
import app.switchback.planning.PlanId;
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

/** An entry in the history of somebody overruling the classification of their switch, or taking that back (S2). */
@Entity
@Table(name = "planning_overruling")
public class Overruling extends OwnedEntity {
    @Column(name = "plan_id", updatable = false)
    private UUID plan;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SwitchKind computed;

    @Enumerated(EnumType.STRING)
    @Column(name = "overruled_to", updatable = false)
    private @Nullable SwitchKind overruledTo;

    @Column(updatable = false)
    private String reason;

    @Column(name = "overruled_at", updatable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Overruling() {}

    /** @param to null takes an earlier overruling back */
    public Overruling(PlanId plan, SwitchKind computed, @Nullable SwitchKind to, String reason, Instant at) {
        this.plan = plan.value();
        this.computed = computed;
        this.overruledTo = to;
        this.reason = reason;
        this.at = at;
    }

    public PlanId plan() {
        return new PlanId(plan);
    }

    public SwitchKind computed() {
        return computed;
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
