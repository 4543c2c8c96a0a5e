package app.switchback.testing;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.ChoiceAnswer;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.RoleAnswer;
import app.switchback.planning.answers.SwitchAnswer;
import app.switchback.planning.answers.TargetAnswer;
import app.switchback.planning.answers.ThereAnswer;
import app.switchback.planning.application.ChoiceService;
import app.switchback.planning.application.PlanService;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.SwitchKind;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Plans of Ada's in every state, with something in every part of them that others must not see. */
public record AdasPlans(PlanId draft, PlanId decided, PlanId archived, PlanId binned) {
    /** Stands in the name, the answers and the reasons of each of them. */
    public static final String SECRET = "Ada wants to leave Initech";

    public static AdasPlans in(ApplicationContext context) {
        var plans = context.getBean(PlanService.class);
        var choices = context.getBean(ChoiceService.class);
        return Persona.ADA.does(() -> {
            var archived = decide(choices, begin(plans));
            plans.archive(archived);
            var binned = decide(choices, begin(plans));
            plans.delete(binned);
            return new AdasPlans(begin(plans), decide(choices, begin(plans)), archived, binned);
        });
    }

    public List<PlanId> all() {
        return List.of(draft, decided, archived, binned);
    }

    /** What is no plan of anybody's. */
    public static PlanId missing() {
        return new PlanId(new UUID(7, 7));
    }

    private static PlanId begin(PlanService plans) {
        var plan = plans.start(SECRET);
        var analyst = new RoleAnswer(SECRET, new OccupationCode("13-2051.00"));
        var here = HereAnswer.EMPTY
                .withKind(Start.Kind.EMPLOYED)
                .withRole(analyst)
                .withIndustry(new IndustryId("financial-services"))
                .withEmployer(SECRET);
        plans.save(plan, StepKey.HERE, here, 0);
        plans.save(plan, StepKey.THERE, new ThereAnswer(List.of(target("15-2051.00"), target("15-1252.00"))), 0);
        plans.save(plan, StepKey.CHOICE, new ChoiceAnswer("role-first", SECRET), 0);
        plans.save(plan, StepKey.SWITCH, new SwitchAnswer(null, SwitchKind.BOTH, SECRET, null), 0);
        return plan;
    }

    private static PlanId decide(ChoiceService choices, PlanId plan) {
        choices.choose(plan, "role-first", SECRET);
        return plan;
    }

    private static TargetAnswer target(String code) {
        return TargetAnswer.EMPTY
                .withRole(new RoleAnswer(SECRET, new OccupationCode(code)))
                .withIndustry(new IndustryId("software-internet"));
    }
}
