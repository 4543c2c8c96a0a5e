package app.switchback.planning.application;

import app.switchback.ownership.DemoCast;
import app.switchback.ownership.DemoChapter;
import app.switchback.ownership.DemoStage;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The plans of the demo world: Mira's change is well under way, Jonas has a list that is crowded. */
@Component
@Profile("demo")
@Order(20)
class DemoPlans implements DemoChapter {
    private final PlanService plans;
    private final ChoiceService choices;
    private final TrailQueries trails;

    DemoPlans(PlanService plans, ChoiceService choices, TrailQueries trails) {
        this.plans = plans;
        this.choices = choices;
        this.trails = trails;
    }

    @Override
    public void tell(DemoCast cast) {
        DemoStage.asClient(cast.client(), () -> new DemoPlansOfMira(this::begin).write());
        DemoStage.asClient(cast.other(), () -> new DemoPlansOfJonas(this::begin).write());
    }

    private DemoPlan begin(String name) {
        return new DemoPlan(plans, choices, trails, plans.start(name));
    }
}
