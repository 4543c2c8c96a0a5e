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

    private String shape;
    private String snapshot;

    @SuppressWarnings("NullAway.Init")
    protected ChosenTrail() {}

    public ChosenTrail(PlanId plan, Decision decision, Instant at) {
        this.plan = plan.value();
        choose(decision, at);
    }

    /** Decides anew, in sight of newly computed trails. */
    public final void choose(Decision decision, Instant at) {
        trail = decision.trail();
        reason = decision.reason();
        atlasData = decision.atlas().data();
        atlasGroups = decision.atlas().groups();
        shape = decision.shape();
        snapshot = decision.snapshot();
        chosenAt = at;
    }

    /**
     * What was decided, in sight of what.
     *
     * @param trail the chosen trail's stable key
     * @param reason in the person's words
     * @param shape the trail's legs for the small map, such as {@code ROLE:STEADY:41020,INDUSTRY:GENTLE:48090}
     * @param snapshot all trails as JSON
     */
    public record Decision(String trail, String reason, AtlasVersion atlas, String shape, String snapshot) {}

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

    public String shape() {
        return shape;
    }

    public String snapshot() {
        return snapshot;
    }
}
