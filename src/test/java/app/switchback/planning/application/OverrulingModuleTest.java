package app.switchback.planning.application;

import static app.switchback.planning.answers.OverrulingChange.HOLDS_AGAIN;
import static app.switchback.planning.answers.OverrulingChange.LAPSED;
import static app.switchback.planning.answers.OverrulingChange.OVERRULED;
import static app.switchback.planning.answers.OverrulingChange.TAKEN_BACK;
import static app.switchback.testing.Persona.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.RoleAnswer;
import app.switchback.planning.answers.SwitchAnswer;
import app.switchback.planning.answers.TargetAnswer;
import app.switchback.planning.answers.ThereAnswer;
import app.switchback.planning.trails.EmployerSize;
import app.switchback.planning.trails.Level;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.SwitchKind;
import app.switchback.testing.Personas;
import app.switchback.testing.Statements;
import app.switchback.testing.WebTest;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An overruled kind of switch holds for the ends that it was about (S2, BR-06). */
@WebTest
class OverrulingModuleTest {
    private static final HereAnswer HERE = new HereAnswer(
            Start.Kind.EMPLOYED,
            new RoleAnswer("Analyst", new OccupationCode("13-2051.00")),
            new IndustryId("financial-services"),
            Level.EXPERIENCED,
            "A bank",
            EmployerSize.FROM_1000);
    private static final TargetAnswer TARGET = new TargetAnswer(
            new RoleAnswer("Data scientist", new OccupationCode("15-2051.00")),
            new IndustryId("software-internet"),
            null,
            false);
    private static final ThereAnswer THERE = new ThereAnswer(List.of(TARGET));
    private static final String REASON = "The bank builds software, really";

    @Autowired
    PlanService plans;

    @Autowired
    PlanQueries queries;

    @Autowired
    TrailQueries trails;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    JdbcTemplate jdbc;

    private PlanId plan;

    @BeforeEach
    void a_plan_whose_kind_is_overruled() {
        Personas.settle(jdbc);
        plan = ADA.does(() -> plans.start("A plan"));
        save(StepKey.HERE, HERE);
        save(StepKey.THERE, THERE);
        save(StepKey.SWITCH, SwitchAnswer.EMPTY.withOverruled(SwitchKind.ROLE, REASON, wizard().ends()));
    }

    @Test
    void it_holds_at_first() {
        assertThat(kind()).isEqualTo(SwitchKind.ROLE);
        assertThat(wizard().lapsedOverruling()).isEmpty();
    }

    static Stream<Answer> other_ends() {
        return Stream.of(
                HERE.withKind(Start.Kind.MILITARY),
                HERE.withRole(new RoleAnswer("Actuary", new OccupationCode("15-2011.00"))),
                HERE.withIndustry(new IndustryId("healthcare")),
                to(TARGET.withRole(new RoleAnswer("Statistician", new OccupationCode("15-2041.00")))),
                to(TARGET.withIndustry(new IndustryId("healthcare"))),
                to(TARGET.withSameEmployer(true)));
    }

    @ParameterizedTest
    @MethodSource("other_ends")
    void it_lapses_when_the_start_or_the_target_becomes_another_and_the_history_says_so(Answer other) {
        save(stepOf(other), other);

        assertThat(wizard().overruled()).isEmpty();
        assertThat(wizard().lapsedOverruling()).contains(SwitchKind.ROLE);
        assertThat(ADA.does(() -> trails.of(plan))
                        .orElseThrow()
                        .classification()
                        .overruled())
                .isEmpty();
        assertThat(history()).extracting(OverrulingRow::change).containsExactly(LAPSED, OVERRULED);
        assertThat(history().getFirst().reason()).isEmpty();
    }

    static Stream<Answer> the_same_ends() {
        return Stream.of(
                HERE.withEmployer("Another bank").withLevel(Level.LEAD).withSize(null),
                HERE.withRole(new RoleAnswer("Financial analyst", new OccupationCode("13-2051.00"))),
                to(TARGET.withLevel(Level.LEAD)),
                THERE.plus(TARGET.withIndustry(new IndustryId("healthcare"))));
    }

    @ParameterizedTest
    @MethodSource("the_same_ends")
    void it_stays_while_the_ends_stay(Answer same) {
        save(stepOf(same), same);

        assertThat(kind()).isEqualTo(SwitchKind.ROLE);
        assertThat(history()).extracting(OverrulingRow::change).containsExactly(OVERRULED);
    }

    @Test
    void it_holds_again_when_the_ends_are_back() {
        save(StepKey.HERE, HERE.withIndustry(new IndustryId("healthcare")));
        save(StepKey.HERE, HERE.withIndustry(new IndustryId("retail")));
        save(StepKey.HERE, HERE);

        assertThat(kind()).isEqualTo(SwitchKind.ROLE);
        assertThat(history()).extracting(OverrulingRow::change).containsExactly(HOLDS_AGAIN, LAPSED, OVERRULED);
    }

    @Test
    void it_lapses_within_three_statements_and_one_commit() {
        var version = wizard().step(StepKey.HERE).version();
        var other = HERE.withIndustry(new IndustryId("healthcare"));

        var cost = new Statements(factory).of(() -> ADA.does(() -> plans.save(plan, StepKey.HERE, other, version)));

        assertThat(history()).extracting(OverrulingRow::change).contains(LAPSED);
        assertThat(cost.statements()).isLessThanOrEqualTo(3);
        assertThat(cost.commits()).isEqualTo(1);
    }

    @Test
    void the_history_keeps_what_the_data_said_then() {
        assertThat(jdbc.queryForObject("select computed from planning_overruling", String.class))
                .isEqualTo("BOTH");
    }

    @Test
    void another_reason_and_taking_it_back_are_noted_but_a_lab_is_not() {
        var ends = wizard().ends();
        save(StepKey.SWITCH, SwitchAnswer.EMPTY.withOverruled(SwitchKind.ROLE, "Another reason", ends));
        save(StepKey.SWITCH, wizard().whatSwitch().withLab(true));
        save(StepKey.SWITCH, wizard().whatSwitch().withoutOverruled());

        assertThat(history()).extracting(OverrulingRow::change).containsExactly(TAKEN_BACK, OVERRULED, OVERRULED);
        assertThat(history()).extracting(OverrulingRow::reason).containsExactly("", "Another reason", REASON);
    }

    @Test
    void it_is_overruled_within_three_statements_and_one_commit() {
        var version = wizard().step(StepKey.SWITCH).version();

        var cost = new Statements(factory)
                .of(() -> ADA.does(() -> plans.save(plan, StepKey.SWITCH, SwitchAnswer.EMPTY, version)));

        assertThat(history()).extracting(OverrulingRow::change).contains(TAKEN_BACK);
        assertThat(cost.statements()).isLessThanOrEqualTo(3);
        assertThat(cost.commits()).isEqualTo(1);
    }

    @Test
    void an_overruling_that_came_too_late_is_no_history() {
        var late = SwitchAnswer.EMPTY.withOverruled(SwitchKind.INDUSTRY, "Too late", wizard().ends());

        assertThat(ADA.does(() -> plans.save(plan, StepKey.SWITCH, late, 0))).isInstanceOf(SaveOutcome.Conflict.class);

        assertThat(history()).extracting(OverrulingRow::reason).containsExactly(REASON);
    }

    @Test
    void a_save_that_came_too_late_changes_neither_the_end_nor_the_history() {
        var other = HERE.withIndustry(new IndustryId("healthcare"));

        assertThat(ADA.does(() -> plans.save(plan, StepKey.HERE, other, 0))).isInstanceOf(SaveOutcome.Conflict.class);

        assertThat(kind()).isEqualTo(SwitchKind.ROLE);
        assertThat(history()).extracting(OverrulingRow::change).containsExactly(OVERRULED);
    }

    @Test
    void an_answer_from_before_ends_were_kept_holds() {
        jdbc.update(
                "update planning_step set answer = ? where step = 'SWITCH'",
                "{\"labIsIndustry\":null,\"overruled\":\"ROLE\",\"reason\":\"Once\"}");
        assertThat(kind()).isEqualTo(SwitchKind.ROLE);
    }

    private static ThereAnswer to(TargetAnswer target) {
        return new ThereAnswer(List.of(target));
    }

    private static StepKey stepOf(Answer answer) {
        return answer instanceof HereAnswer ? StepKey.HERE : StepKey.THERE;
    }

    private void save(StepKey step, Answer answer) {
        var version = wizard().step(step).version();
        assertThat(ADA.does(() -> plans.save(plan, step, answer, version))).isInstanceOf(SaveOutcome.Saved.class);
    }

    private WizardState wizard() {
        return ADA.does(() -> queries.wizard(plan)).orElseThrow();
    }

    private List<OverrulingRow> history() {
        return ADA.does(() -> plans.overrulings(plan));
    }

    private SwitchKind kind() {
        return ADA.does(() -> trails.of(plan)).orElseThrow().classification().kind();
    }
}
