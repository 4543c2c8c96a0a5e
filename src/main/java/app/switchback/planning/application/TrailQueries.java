package app.switchback.planning.application;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.PlanId;
import app.switchback.planning.domain.ChosenTrail;
import app.switchback.planning.domain.ChosenTrails;
import app.switchback.planning.domain.trail.TrailFinder;
import app.switchback.planning.trails.Suggestion;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trails of a plan: as its answers give them now, and as they were when the person decided. */
@Service
@PreAuthorize("hasRole('CLIENT')")
@Transactional(readOnly = true)
public class TrailQueries {
    private final PlanQueries plans;
    private final ChosenTrails chosen;
    private final Journeys journeys;
    private final Atlas atlas;
    private final TrailsCodec codec;

    TrailQueries(PlanQueries plans, ChosenTrails chosen, Journeys journeys, Atlas atlas, TrailsCodec codec) {
        this.plans = plans;
        this.chosen = chosen;
        this.journeys = journeys;
        this.atlas = atlas;
        this.codec = codec;
    }

    /** Empty for a plan that is not this person's or whose two ends are not known yet. */
    public Optional<Trails> of(PlanId plan) {
        return plans.wizard(plan).flatMap(this::of);
    }

    /** Empty while the two ends are not known. */
    public Optional<Trails> of(WizardState wizard) {
        return journeys.of(wizard).map(journey -> TrailFinder.find(atlas, journey));
    }

    /** The role that the start is read as, such as a soldier's nearest civilian one; empty where none counts. */
    public Optional<OccupationCode> startRole(WizardState wizard) {
        return journeys.startRole(wizard);
    }

    /** Roles near the plan's start, the one that asks for the least new first; empty without a start role. */
    public List<Suggestion> suggestions(WizardState wizard, int limit) {
        return journeys.near(wizard, limit);
    }

    /** The page of a decided plan; empty for a draft or a plan that is not this person's. */
    public Optional<PlanPage> page(PlanId plan) {
        return chosen.ofPlan(plan.value()).flatMap(row -> plans.wizard(plan).flatMap(wizard -> page(wizard, row)));
    }

    private Optional<PlanPage> page(WizardState wizard, ChosenTrail row) {
        var then = codec.read(row.snapshot());
        return then.trail(row.trail()).map(trail -> page(wizard, row, then, trail));
    }

    private PlanPage page(WizardState wizard, ChosenTrail row, Trails then, Trail trail) {
        var newer =
                of(wizard).map(now -> Difference.between(then, trail, now)).orElse(Optional.of(Difference.NO_TRAILS));
        return new PlanPage(
                wizard.plan(), wizard.name(), wizard.archived(), then, trail, row.reason(), row.chosenAt(), newer);
    }
}
