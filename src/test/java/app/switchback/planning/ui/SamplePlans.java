package app.switchback.planning.ui;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.ChoiceAnswer;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.MattersAnswer;
import app.switchback.planning.answers.RoleAnswer;
import app.switchback.planning.answers.TargetAnswer;
import app.switchback.planning.answers.ThereAnswer;
import app.switchback.planning.application.ChoiceOutcome;
import app.switchback.planning.application.ChoiceService;
import app.switchback.planning.application.PlanService;
import app.switchback.planning.application.SaveOutcome;
import app.switchback.planning.trails.EmployerSize;
import app.switchback.planning.trails.Level;
import app.switchback.planning.trails.Start;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Plans on the real data set, begun and decided through the services by whoever is signed in. */
record SamplePlans(PlanService plans, ChoiceService choices) {
    static SamplePlans in(ApplicationContext context) {
        return new SamplePlans(context.getBean(PlanService.class), context.getBean(ChoiceService.class));
    }

    /** Role and industry change, every figure is published. */
    PlanId analyst() {
        return between("Data science", "13-2051.00", "financial-services", "15-2051.00", "software-internet");
    }

    /** The longest names that the data have. */
    PlanId longNames() {
        return between(
                "A name that somebody typed without looking at how long it gets, which is ninety letters",
                "51-4033.00",
                "manufacturing",
                "51-9012.00",
                "engineering-design");
    }

    /** Places whose seats or pay nobody publishes. */
    PlanId unpublished() {
        return between("Out to the fields", "15-2051.00", "agriculture", "19-2041.00", "arts-sports");
    }

    /** The same role, another industry. */
    PlanId industryOnly() {
        return between("Another trade", "13-2051.00", "financial-services", "13-2051.00", "healthcare");
    }

    /** Nothing changes. */
    PlanId noSwitch() {
        return between("Stay", "13-2051.00", "financial-services", "13-2051.00", "financial-services");
    }

    PlanId between(String name, String role, String industry, String targetRole, String targetIndustry) {
        var plan = plans.start(name);
        save(plan, StepKey.HERE, here(role, industry));
        save(plan, StepKey.THERE, there(targetRole, targetIndustry));
        save(plan, StepKey.MATTERS, new MattersAnswer(100_000L, "USD", 36, 2, 2, 2, 2, 2));
        return plan;
    }

    PlanId decided(PlanId plan, String trail, String reason) {
        save(plan, StepKey.CHOICE, new ChoiceAnswer(trail, reason));
        if (!(choices.choose(plan, trail, reason) instanceof ChoiceOutcome.Chosen)) {
            throw new IllegalStateException("no such trail: " + trail);
        }
        return plan;
    }

    void save(PlanId plan, StepKey step, Answer answer) {
        if (!(plans.save(plan, step, answer, 0) instanceof SaveOutcome.Saved)) {
            throw new IllegalStateException("not saved: " + step);
        }
    }

    private static HereAnswer here(String role, String industry) {
        return new HereAnswer(
                Start.Kind.EMPLOYED,
                new RoleAnswer("Analyst", new OccupationCode(role)),
                new IndustryId(industry),
                Level.EXPERIENCED,
                "",
                EmployerSize.FROM_1000);
    }

    private static ThereAnswer there(String role, String industry) {
        var target = new TargetAnswer(
                new RoleAnswer("Data scientist", new OccupationCode(role)), new IndustryId(industry), null, false);
        return new ThereAnswer(List.of(target));
    }
}
