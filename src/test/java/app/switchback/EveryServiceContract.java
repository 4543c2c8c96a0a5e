package app.switchback;

import static app.switchback.testing.Persona.ADA;
import static app.switchback.testing.Persona.ADMIN;
import static app.switchback.testing.Persona.BOB;
import static app.switchback.testing.Persona.CARL;
import static app.switchback.testing.Persona.EVE;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.account.application.DoorThrottle;
import app.switchback.account.application.Forgiven;
import app.switchback.atlas.application.GroupEditing;
import app.switchback.planning.PlanId;
import app.switchback.planning.application.PlanQueries;
import app.switchback.planning.application.WizardState;
import app.switchback.testing.AdasPlans;
import app.switchback.testing.EveryService;
import app.switchback.testing.EveryService.Operation;
import app.switchback.testing.EveryService.Outcome;
import app.switchback.testing.OwnedTables;
import app.switchback.testing.Persona;
import app.switchback.testing.Personas;
import app.switchback.testing.SampleArguments;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authorization.AuthorizationDeniedException;

/**
 * Every public method of every service, called by everybody about Ada's plans. Services are found by reflection: a method
 * that is new is tried the day it is born, and one that takes something unheard of fails until it can be tried.
 */
abstract class EveryServiceContract {
    /** Services without a guard of their own, each looked at. */
    private static final Map<String, String> REVIEWED = Map.of(
            "People", "Spring Security asks it before anybody is signed in; no screen does",
            "DoorThrottle", "counts tries before anybody is signed in",
            "PasswordPolicy", "judges what it is given and knows nobody",
            "Remembering", "the device's secret is the guard; no screen asks it",
            "SignIns", "the door tells it who came in, before anybody is signed in; no screen does",
            "OpenSessions", "the door tells it which session is used; it gives away nothing else",
            "SetupCode", "the code is the guard; printed at start only");

    /** Somebody who is not Ada; null is nobody at all. */
    private static final List<@Nullable Persona> OTHERS = Arrays.asList(BOB, EVE, CARL, ADMIN, null);

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DoorThrottle throttle;

    private AdasPlans plans;
    private WizardState state;

    @BeforeEach
    void ada_has_plans_in_every_state() {
        Personas.settle(jdbc);
        Forgiven.everybody(throttle);
        plans = AdasPlans.in(context);
        state = ADA.does(() -> context.getBean(PlanQueries.class).wizard(plans.decided()))
                .orElseThrow();
    }

    @Test
    void there_is_something_to_try() {
        assertThat(guarded()).hasSizeGreaterThan(20);
        assertThat(guarded().filter(operation -> operation.takes(PlanId.class))).hasSizeGreaterThan(10);
    }

    @Test
    void every_service_says_who_may_call_it() {
        assertThat(EveryService.in(context))
                .filteredOn(operation -> operation.guard().isEmpty())
                .extracting(operation -> operation.type().getSimpleName())
                .isSubsetOf(REVIEWED.keySet());
    }

    @Test
    void the_industry_groups_are_the_administrators() { // A05
        assertThat(guarded().filter(operation -> operation.type().equals(GroupEditing.class)))
                .hasSize(3)
                .allSatisfy(operation -> assertThat(
                                Stream.concat(Stream.of(ADA), OTHERS.stream()).filter(operation::isOpenTo))
                        .containsExactly(ADMIN));
    }

    @TestFactory
    Stream<DynamicTest> whoever_may_not_call_it_is_refused_and_changes_nothing() { // A05
        return onEach(operation -> OTHERS.stream()
                .filter(who -> !operation.isOpenTo(who))
                .forEach(who -> {
                    var before = everything();
                    assertThat(call(operation, who, plans.draft()).thrown())
                            .as("%s by %s", operation, who)
                            .isIn(AuthorizationDeniedException.class, AuthenticationCredentialsNotFoundException.class);
                    assertThat(everything()).isEqualTo(before);
                }));
    }

    @TestFactory
    Stream<DynamicTest> anothers_plan_is_the_same_as_none_and_does_not_change() { // A01, A02, A03
        return onEachAboutPlans(operation -> permitted(operation).forEach(who -> {
            var missing = call(operation, who, AdasPlans.missing());
            var before = everything();
            for (var plan : plans.all())
                assertThat(call(operation, who, plan))
                        .as("%s by %s", operation, who)
                        .isEqualTo(missing);
            assertThat(everything()).as("%s by %s", operation, who).isEqualTo(before);
        }));
    }

    @TestFactory
    Stream<DynamicTest> ones_own_plan_is_found() {
        return onEachAboutPlans(operation -> {
            plans = AdasPlans.in(context); // what she did with the former ones may have changed them
            var missing = call(operation, ADA, AdasPlans.missing());
            assertThat(plans.all())
                    .anySatisfy(plan -> assertThat(call(operation, ADA, plan)).isNotEqualTo(missing));
        });
    }

    @TestFactory
    Stream<DynamicTest> what_names_no_plan_reaches_nobody_elses_rows() { // A01, A02, A07
        return onEach(operation -> permitted(operation)
                .filter(who -> !operation.takes(PlanId.class))
                .forEach(who -> {
                    var before = rowsOfOthersThan(who);
                    var outcome = call(operation, who, plans.draft());
                    assertThat(rowsOfOthersThan(who))
                            .as("%s by %s", operation, who)
                            .containsAll(before);
                    if (!operation.takes(WizardState.class)) tellsNothingOfAda(operation, outcome);
                }));
    }

    private void tellsNothingOfAda(Operation operation, Outcome outcome) {
        assertThat(String.valueOf(outcome.value()))
                .as("%s", operation)
                .doesNotContain(
                        AdasPlans.SECRET, ADA.email(), ADA.owner().value().toString());
    }

    private interface Check {
        void of(Operation operation);
    }

    private Stream<DynamicTest> onEach(Check check) {
        return onEach(guarded(), check);
    }

    private Stream<DynamicTest> onEachAboutPlans(Check check) {
        return onEach(guarded().filter(operation -> operation.takes(PlanId.class)), check);
    }

    private Stream<DynamicTest> onEach(Stream<Operation> operations, Check check) {
        return operations.map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> check.of(operation)));
    }

    private Stream<Operation> guarded() {
        return EveryService.in(context).stream()
                .filter(operation -> !REVIEWED.containsKey(operation.type().getSimpleName()));
    }

    private static Stream<@Nullable Persona> permitted(Operation operation) {
        return OTHERS.stream().filter(operation::isOpenTo);
    }

    private Outcome call(Operation operation, @Nullable Persona who, PlanId plan) {
        var arguments = new SampleArguments(plan, state);
        return who == null
                ? Persona.nobodyDoes(() -> operation.call(arguments))
                : who.does(() -> operation.call(arguments));
    }

    private List<String> rowsOfOthersThan(@Nullable Persona who) {
        var tables = new OwnedTables(jdbc);
        return who == null ? tables.rows() : tables.rowsBut(who.owner().value());
    }

    private List<String> everything() {
        var groups = jdbc.queryForList("select revision from atlas_group_revision", String.class);
        return Stream.concat(new OwnedTables(jdbc).rows().stream(), groups.stream())
                .toList();
    }
}
