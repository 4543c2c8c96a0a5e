package app.switchback.planning.application;

import static app.switchback.testing.Persona.ADA;
import static app.switchback.testing.Persona.BOB;
import static app.switchback.testing.Persona.CARL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.BringsAnswer;
import app.switchback.planning.answers.ChoiceAnswer;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.MattersAnswer;
import app.switchback.planning.answers.RoleAnswer;
import app.switchback.planning.answers.TargetAnswer;
import app.switchback.planning.answers.ThereAnswer;
import app.switchback.planning.trails.EmployerSize;
import app.switchback.planning.trails.Level;
import app.switchback.planning.trails.Start;
import app.switchback.testing.Personas;
import app.switchback.testing.Statements;
import app.switchback.testing.WebTest;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@WebTest
class PlanServiceModuleTest {
    private static final HereAnswer ANALYST = here("Analyst");

    @Autowired
    PlanService plans;

    @Autowired
    PlanQueries queries;

    @Autowired
    PlanList list;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void only_personas_exist() {
        Personas.settle(jdbc);
    }

    @Test
    void an_answer_is_on_disk_when_it_is_acknowledged() {
        var plan = ada_starts();
        assertThat(save(plan, ANALYST, 0)).isEqualTo(new SaveOutcome.Saved(1));
        assertThat(wizard(plan).here()).isEqualTo(ANALYST);
    }

    @Test
    void a_save_costs_at_most_three_statements_and_one_commit() {
        var plan = ada_starts();
        var cost = new Statements(factory).of(() -> save(plan, ANALYST, 0));
        assertThat(cost.statements()).isLessThanOrEqualTo(3);
        assertThat(cost.commits()).isEqualTo(1);
    }

    @Test
    void opening_the_wizard_costs_two_statements() {
        var plan = ada_starts();
        assertThat(new Statements(factory).of(() -> wizard(plan)).statements()).isEqualTo(2);
    }

    @Test
    void two_windows_on_one_answer_get_both_versions_and_nothing_is_lost() {
        var plan = ada_starts();
        save(plan, here("Analyst in the first window"), 0);
        var outcome = save(plan, here("Analyst in the second window"), 0);
        assertThat(outcome)
                .isEqualTo(new SaveOutcome.Conflict(
                        here("Analyst in the first window"), 1, here("Analyst in the second window")));
        assertThat(wizard(plan).here()).isEqualTo(here("Analyst in the first window"));
    }

    @Test
    void two_windows_on_different_answers_do_not_disturb_each_other() {
        var plan = ada_starts();
        save(plan, ANALYST, 0);
        var matters = new MattersAnswer(80_000L, "USD", 24, 4, 2, 2, 2, 2);
        var outcome = ADA.does(() -> plans.save(plan, StepKey.MATTERS, matters, 0));
        assertThat(outcome).isEqualTo(new SaveOutcome.Saved(1));
    }

    @Test
    void another_persons_plan_is_not_found() { // A01, A02
        var plan = ada_starts();
        assertThat(BOB.does(() -> queries.wizard(plan))).isEmpty();
        assertThat(BOB.does(() -> plans.save(plan, StepKey.HERE, ANALYST, 0))).isEqualTo(new SaveOutcome.NotFound());
        assertThat(BOB.does(() -> plans.rename(plan, "Mine now"))).isFalse();
        assertThat(BOB.does(() -> plans.unname(plan))).isFalse();
        assertThat(BOB.does(() -> plans.delete(plan))).isFalse();
        assertThat(BOB.does(() -> plans.restore(plan))).isFalse();
        assertThat(BOB.does(() -> plans.duplicate(plan, "Copy"))).isEmpty();
        assertThat(wizard(plan).name()).isEqualTo("A plan");
    }

    @Test
    void an_unknown_plan_looks_just_like_another_persons() {
        var unknown = new PlanId(UUID.randomUUID());
        assertThat(ADA.does(() -> plans.save(unknown, StepKey.HERE, ANALYST, 0)))
                .isEqualTo(new SaveOutcome.NotFound());
    }

    @Test
    void coaches_and_strangers_are_refused_by_the_service_itself() { // A05
        assertThatThrownBy(() -> CARL.does(() -> plans.start("Mine"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> plans.start("Nobody's"))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void a_deleted_plan_is_gone_until_it_is_restored() {
        var plan = ada_starts();
        ADA.does(() -> plans.delete(plan));
        assertThat(ADA.does(() -> queries.wizard(plan))).isEmpty();
        assertThat(save(plan, ANALYST, 0)).isEqualTo(new SaveOutcome.NotFound());
        ADA.does(() -> plans.restore(plan));
        assertThat(wizard(plan).name()).isEqualTo("A plan");
    }

    @Test
    void a_duplicate_has_the_answers_but_not_the_choice() {
        var plan = ada_starts();
        save(plan, ANALYST, 0);
        ADA.does(() -> plans.save(plan, StepKey.CHOICE, new ChoiceAnswer("role-first", "Because"), 0));
        var copy = ADA.does(() -> plans.duplicate(plan, "A copy")).orElseThrow();
        assertThat(wizard(copy).here()).isEqualTo(ANALYST);
        assertThat(wizard(copy).choice()).isEqualTo(ChoiceAnswer.EMPTY);
    }

    @Test
    void further_targets_become_drafts_with_the_same_start() {
        var plan = ada_starts();
        save(plan, ANALYST, 0);
        var there = new ThereAnswer(List.of(target("Data Scientist"), target("Actuary"), target("Statistician")));
        ADA.does(() -> plans.save(plan, StepKey.THERE, there, 0));
        assertThat(ADA.does(() -> plans.splitFurtherTargets(plan))).isEqualTo(2);
        assertThat(ADA.does(() -> plans.splitFurtherTargets(plan))).isZero();
        assertThat(wizard(plan).there().targets()).containsExactly(target("Data Scientist"));
        assertThat(ADA.does(() -> list.rows()))
                .extracting(PlanRow::name)
                .containsExactlyInAnyOrder("A plan", "Actuary", "Statistician");
    }

    @Test
    void a_further_target_that_says_nothing_becomes_no_draft() {
        var plan = ada_starts();
        save(plan, ANALYST, 0);
        var there = new ThereAnswer(List.of(target("Data Scientist"), TargetAnswer.EMPTY, target("Actuary")));
        ADA.does(() -> plans.save(plan, StepKey.THERE, there, 0));
        assertThat(ADA.does(() -> plans.splitFurtherTargets(plan))).isEqualTo(1);
        assertThat(wizard(plan).there().targets()).containsExactly(target("Data Scientist"));
        assertThat(ADA.does(() -> list.rows()))
                .extracting(PlanRow::name)
                .containsExactlyInAnyOrder("A plan", "Actuary");
    }

    @Test
    void a_plan_is_called_after_its_target_until_somebody_names_it() {
        var plan = ADA.does(() -> plans.start(""));
        assertThat(wizard(plan).name()).isEmpty();
        ADA.does(() -> plans.save(plan, StepKey.THERE, new ThereAnswer(List.of(target("Actuary"))), 0));
        assertThat(wizard(plan).name()).isEqualTo("Actuary");
        ADA.does(() -> plans.rename(plan, "Numbers, but for people"));
        assertThat(wizard(plan).name()).isEqualTo("Numbers, but for people");
    }

    @Test
    void absurd_answers_are_refused_and_nothing_is_stored() {
        var plan = ada_starts();
        var absurd = Map.of(
                StepKey.HERE, here("x".repeat(10_000)),
                StepKey.MATTERS, new MattersAnswer(-1L, "USD", 24, 2, 2, 2, 2, 2),
                StepKey.BRINGS, new BringsAnswer(Map.of("2.A.1.a", Double.NaN), Map.of(), List.of(), List.of()),
                StepKey.CHOICE, new ChoiceAnswer("role-first", "x".repeat(10_000)));
        absurd.forEach((step, answer) ->
                assertThat(ADA.does(() -> plans.save(plan, step, answer, 0))).isInstanceOf(SaveOutcome.Refused.class));
        assertThat(wizard(plan).here()).isEqualTo(HereAnswer.EMPTY);
    }

    @Test
    void an_answer_of_fit_parts_that_no_row_holds_is_refused_like_any_other() {
        var plan = ada_starts();
        var proofs = names(300).collect(Collectors.toMap(name -> name, name -> name));
        var forged = new BringsAnswer(
                Map.of(), proofs, names(300).toList(), names(300).toList());

        assertThat(ADA.does(() -> plans.save(plan, StepKey.BRINGS, forged, 0)))
                .isEqualTo(new SaveOutcome.Refused("wizard.refused.tooLong"));
        assertThat(wizard(plan).brings()).isEqualTo(BringsAnswer.EMPTY);
    }

    private static Stream<String> names(int many) {
        return IntStream.range(0, many).mapToObj(i -> "x".repeat(190) + i);
    }

    @Test
    void whatever_is_text_comes_back_as_it_was() {
        var plan = ada_starts();
        var strange = "<script>alert(1)</script> 🧗🏽 مهندس \u202E evil '; drop table owner; --";
        save(plan, here(strange), 0);
        assertThat(wizard(plan).here().role().words()).isEqualTo(strange);
    }

    private PlanId ada_starts() {
        return ADA.does(() -> plans.start("A plan"));
    }

    private SaveOutcome save(PlanId plan, HereAnswer answer, long version) {
        return ADA.does(() -> plans.save(plan, StepKey.HERE, answer, version));
    }

    private WizardState wizard(PlanId plan) {
        return ADA.does(() -> queries.wizard(plan)).orElseThrow();
    }

    private static HereAnswer here(String words) {
        return new HereAnswer(
                Start.Kind.EMPLOYED,
                new RoleAnswer(words, new OccupationCode("13-2051.00")),
                new IndustryId("financial-services"),
                Level.EXPERIENCED,
                "A bank",
                EmployerSize.FROM_1000);
    }

    private static TargetAnswer target(String words) {
        return new TargetAnswer(
                new RoleAnswer(words, new OccupationCode("15-2051.00")),
                new IndustryId("software-internet"),
                null,
                false);
    }
}
