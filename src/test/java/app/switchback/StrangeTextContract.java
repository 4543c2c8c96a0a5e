package app.switchback;

import static app.switchback.testing.Persona.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.account.application.ProfileService;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.BringsAnswer;
import app.switchback.planning.answers.ChoiceAnswer;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.RoleAnswer;
import app.switchback.planning.answers.SwitchAnswer;
import app.switchback.planning.answers.TargetAnswer;
import app.switchback.planning.answers.ThereAnswer;
import app.switchback.planning.application.ChoiceOutcome;
import app.switchback.planning.application.ChoiceService;
import app.switchback.planning.application.PlanQueries;
import app.switchback.planning.application.PlanService;
import app.switchback.planning.application.SaveOutcome;
import app.switchback.planning.application.TrailQueries;
import app.switchback.planning.trails.SwitchKind;
import app.switchback.testing.AdasPlans;
import app.switchback.testing.Personas;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever somebody types is stored as it is or refused: never a failure, never half of it (A19, A34). */
abstract class StrangeTextContract {
    @Autowired
    ApplicationContext context;

    @Autowired
    PlanService plans;

    @Autowired
    PlanQueries queries;

    @Autowired
    ChoiceService choices;

    @Autowired
    TrailQueries trails;

    @Autowired
    ProfileService profiles;

    @Autowired
    JdbcTemplate jdbc;

    private PlanId plan;

    static List<String> texts() {
        return List.of(
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "javascript:alert(1) [click](javascript:alert(1)) **bold** {{7*7}} ${7*7} {0}",
                "'; drop table owner; -- \" \\ % _ \\u0041",
                "\u202Eevil\u202C مهندس שלום",
                "🧗🏽‍♀️🏳️‍🌈 👩‍💻 𝕊witch Ａda Z̸̢͝a̷l̶g̴o",
                "line\r\nbreak\ttab",
                "bell\u0007 escape\u001B[31m",
                "nothing\u0000after",
                "half a face \uD83D",
                "\uDE00 the other half",
                "\uFFFE\uFFFF\uFEFF",
                "x".repeat(10_000),
                "🧗".repeat(5_000));
    }

    @BeforeEach
    void ada_has_a_plan() {
        Personas.settle(jdbc);
        plan = AdasPlans.in(context).draft();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void an_answer_is_kept_as_it_is_or_refused(String text) { // A19, A34
        var role = new RoleAnswer(text, null);
        for (var answer : Map.<StepKey, Answer>of(
                        StepKey.HERE, HereAnswer.EMPTY.withRole(role).withEmployer(text),
                        StepKey.THERE, new ThereAnswer(List.of(TargetAnswer.EMPTY.withRole(role))),
                        StepKey.SWITCH, new SwitchAnswer(null, SwitchKind.ROLE, text, null),
                        StepKey.BRINGS, new BringsAnswer(Map.of(), Map.of("2.A.1.a", text), List.of(), List.of()),
                        StepKey.CHOICE, new ChoiceAnswer("direct", text))
                .entrySet()) {
            var before = answer(answer.getKey());
            var version = wizard().step(answer.getKey()).version();
            var outcome = ADA.does(() -> plans.save(plan, answer.getKey(), answer.getValue(), version));
            assertThat(answer(answer.getKey()))
                    .as("%s", outcome)
                    .isEqualTo(outcome instanceof SaveOutcome.Saved ? answer.getValue() : before);
            assertThat(outcome).isInstanceOfAny(SaveOutcome.Saved.class, SaveOutcome.Refused.class);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_name_of_a_plan_is_kept_or_shortened_or_refused(String text) { // A19, A34
        var renamed = ADA.does(() -> plans.rename(plan, text));

        var name = wizard().name();
        if (!renamed) assertThat(name).isEqualTo(AdasPlans.SECRET);
        else if (text.length() > 120) assertThat(name).endsWith("…").hasSizeLessThanOrEqualTo(120);
        else assertThat(name).isEqualTo(text.strip());
        ADA.does(() -> plans.start(text));
        ADA.does(() -> plans.duplicate(plan, text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_reason_is_kept_as_it_is_or_refused(String text) { // A19, A34
        var before = ADA.does(() -> plans.overrulings(plan)).size();
        var answer = new SwitchAnswer(null, SwitchKind.ROLE, text, null);
        var version = wizard().step(StepKey.SWITCH).version();
        var overruled = ADA.does(() -> plans.save(plan, StepKey.SWITCH, answer, version)) instanceof SaveOutcome.Saved;
        var history = ADA.does(() -> plans.overrulings(plan));
        assertThat(history).hasSize(overruled ? before + 1 : before);
        if (overruled) assertThat(history.getFirst().reason()).isEqualTo(text);

        var outcome = ADA.does(() -> choices.choose(plan, "direct", text));
        var page = ADA.does(() -> trails.page(plan));
        if (outcome instanceof ChoiceOutcome.Chosen)
            assertThat(page.orElseThrow().reason()).isEqualTo(text.strip());
        else assertThat(outcome).isInstanceOf(ChoiceOutcome.Refused.class);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_persons_name_is_kept_as_it_is_or_refused(String text) { // A19, A34
        var renamed = ADA.does(() -> profiles.rename(text));

        var name = ADA.does(profiles::profile).name();
        if (renamed)
            assertThat(name)
                    .isEqualTo(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                            .strip());
        else assertThat(name).isEqualTo("ADA");
    }

    private Answer answer(StepKey step) {
        return wizard().step(step).answer();
    }

    private app.switchback.planning.application.WizardState wizard() {
        return ADA.does(() -> queries.wizard(plan)).orElseThrow();
    }
}
