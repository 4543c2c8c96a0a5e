package app.switchback.planning.domain;

import app.switchback.atlas.AtlasVersion;
import app.switchback.ownership.OwnedEntity;
import app.switchback.planning.PlanId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * The trail somebody decided for, with all trails as they were computed at that moment: newer data never changes a plan
 * behind a person's back, it is offered as a difference.
 */
@Entity
@Table(name = "planning_chosen_trail")
public class ChosenTrail extends OwnedEntity {
    @Column(name = "plan_id", updatable = false)
    private UUID plan;

    private String trail;
    private String reason;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    @Column(name = "atlas_data")
    private String atlasData;

    @Column(name = "atlas_groups")
    private int atlasGroups;

    private String snapshot;

    @SuppressWarnings("NullAway.Init")
    protected ChosenTrail() {}

    /** @param snapshot all trails as JSON */
    public ChosenTrail(PlanId plan, String trail, String reason, Instant at, AtlasVersion atlas, String snapshot) {
        this.plan = plan.value();
        choose(trail, reason, at, atlas, snapshot);
    }

    /** Decides anew, in sight of newly computed trails. */
    public final void choose(String newTrail, String why, Instant at, AtlasVersion atlas, String newSnapshot) {
        trail = newTrail;
        reason = why;
        chosenAt = at;
        atlasData = atlas.data();
        atlasGroups = atlas.groups();
        snapshot = newSnapshot;
    }

    public PlanId plan() {
        return new PlanId(plan);
    }

    public String trail() {
        return trail;
    }

    public String reason() {
        return reason;
    }

    public Instant chosenAt() {
        return chosenAt;
    }

    public AtlasVersion atlas() {
        return new AtlasVersion(atlasData, atlasGroups);
    }

    public String snapshot() {
        return snapshot;
    }
}
