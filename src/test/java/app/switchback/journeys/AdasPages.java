package app.switchback.journeys;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.BringsAnswer;
import app.switchback.planning.answers.RoleAnswer;
import app.switchback.planning.answers.ThereAnswer;
import app.switchback.planning.application.PlanQueries;
import app.switchback.planning.application.PlanService;
import app.switchback.testing.AdasPlans;
import app.switchback.testing.Persona;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Every page that the route registry knows, with plans of Ada's to open them on. */
record AdasPages(ApplicationContext context, PlanId draft, PlanId decided) {
    private static final OccupationCode ANALYST = new OccupationCode("13-2051.00");
    private static final OccupationCode SCIENTIST = new OccupationCode("15-2051.00");

    static AdasPages in(ApplicationContext context) {
        var plans = AdasPlans.in(context);
        var pages = new AdasPages(context, plans.draft(), plans.decided());
        pages.each()
                .forEach(plan ->
                        Persona.ADA.does(() -> pages.service().save(plan, StepKey.BRINGS, pages.levelsOfHerOwn(), 0)));
        return pages;
    }

    /** A plan's page is that of the decided one; the wizard is the draft's, at each step. */
    List<String> addresses() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(context.getBean(ServletContext.class)))
                .getRegisteredRoutes()
                .stream()
                .map(RouteData::getTemplate)
                .filter(template -> !Set.of("login", "sign-up").contains(template)) // for strangers
                .flatMap(this::addresses)
                .toList();
    }

    private Stream<String> addresses(String template) {
        return template.contains(":step")
                ? StepKey.ORDER.stream()
                        .map(step -> template.replace(":plan", draft.toString()).replace(":step", step.slug()))
                : Stream.of(template.replace(":plan", decided.toString()));
    }

    /** Both ends get these words, and an occupation as by the cards under them: later steps need to know it. */
    void callBothEnds(String words) {
        each().forEach(plan -> Persona.ADA.does(() -> {
            var wizard = context.getBean(PlanQueries.class).wizard(plan).orElseThrow();
            var here = wizard.here().withRole(new RoleAnswer(words, ANALYST));
            var there = wizard.there().first().withRole(new RoleAnswer(words, SCIENTIST));
            service().save(plan, StepKey.HERE, here, wizard.step(StepKey.HERE).version());
            return service()
                    .save(
                            plan,
                            StepKey.THERE,
                            new ThereAnswer(List.of(there)),
                            wizard.step(StepKey.THERE).version());
        }));
    }

    /** With a level of her own a thing asks for what shows it. */
    private BringsAnswer levelsOfHerOwn() {
        var levels = context.getBean(Atlas.class).profile(SCIENTIST).stream()
                .collect(Collectors.toMap(rating -> rating.element().id(), rating -> 3.0, (one, same) -> one));
        return new BringsAnswer(levels, Map.of(), List.of(), List.of());
    }

    private Stream<PlanId> each() {
        return Stream.of(draft, decided);
    }

    private PlanService service() {
        return context.getBean(PlanService.class);
    }
}
