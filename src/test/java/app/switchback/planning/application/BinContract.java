package app.switchback.planning.application;

import static app.switchback.testing.Persona.ADA;
import static app.switchback.testing.Persona.BOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.switchback.ownership.Owners;
import app.switchback.planning.PlanId;
import app.switchback.testing.Persona;
import app.switchback.testing.Personas;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of deleted plans, on every database. */
abstract class BinContract {
    @Autowired
    PlanService plans;

    @Autowired
    PlanList list;

    @Autowired
    Owners owners;

    @Autowired
    Bin bin;

    @Autowired
    Scheduler scheduler;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void only_personas_exist() {
        Personas.settle(jdbc);
    }

    @Test
    void after_thirty_days_a_deleted_plan_is_gone_with_its_steps() {
        var old = deleted(ADA, "Old", 31);
        var recent = deleted(ADA, "Recent", 29);
        var kept = ADA.does(() -> plans.start("Kept"));

        owners.each(bin::empty);

        assertThat(stepsOf(old)).isZero();
        assertThat(stepsOf(recent)).isEqualTo(8);
        assertThat(names()).containsExactlyInAnyOrder("Recent", "Kept");
        assertThat(ADA.does(() -> list.rows()))
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(kept));
    }

    @Test
    void every_owners_bin_is_emptied_and_only_ones_own_while_acting_for_one() {
        deleted(ADA, "Ada's", 31);
        deleted(BOB, "Bob's", 31);

        ADA.does(() -> {
            bin.empty();
            return true;
        });
        assertThat(names()).containsExactly("Bob's");
        owners.each(bin::empty);
        assertThat(names()).isEmpty();
    }

    @Test
    void what_fails_for_one_owner_is_done_for_the_others_and_said_at_the_end() {
        var done = new AtomicInteger();
        assertThatThrownBy(() -> owners.each(() -> {
                    if (done.incrementAndGet() == 2) {
                        throw new IllegalArgumentException("the second");
                    }
                }))
                .hasMessageContaining("1 owners")
                .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
        assertThat(done).hasValue(Persona.values().length);
    }

    @Test
    void the_bin_shows_what_can_be_put_back_and_until_when() {
        deleted(ADA, "Too late", 31);
        var recent = deleted(ADA, "Recent", 29);
        deleted(BOB, "Bob's", 1);

        assertThat(ADA.does(() -> list.bin())).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(recent);
            assertThat(Duration.between(row.deletedAt(), row.until())).isEqualTo(Duration.ofDays(30));
        });
        assertThat(ADA.does(() -> plans.restore(recent))).isTrue();
        assertThat(ADA.does(() -> list.bin())).isEmpty();
        assertThat(ADA.does(() -> list.rows())).extracting(PlanRow::name).containsExactly("Recent");
    }

    @Test
    void what_is_no_longer_shown_in_the_bin_is_not_put_back() {
        var late = deleted(ADA, "Too late", 31);
        assertThat(ADA.does(() -> plans.restore(late))).isFalse();
        assertThat(ADA.does(() -> list.rows())).isEmpty();
    }

    @Test
    void it_happens_by_itself_once_a_day() {
        deleted(ADA, "Old", 31);
        var job = TaskInstanceId.of(BinEmptying.NAME, "recurring");
        var next = scheduler.getScheduledExecution(job).orElseThrow().getExecutionTime();
        assertThat(next).isBefore(Instant.now().plus(Duration.ofHours(24)));

        scheduler.reschedule(job, Instant.now());
        scheduler.triggerCheckForDueExecutions();

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(names()).isEmpty());
    }

    private PlanId deleted(Persona person, String name, int daysAgo) {
        var plan = person.does(() -> plans.start(name));
        person.does(() -> plans.delete(plan));
        var then = Instant.now().minus(Duration.ofDays(daysAgo)).atOffset(ZoneOffset.UTC);
        jdbc.update("update planning_plan set deleted_at = ? where id = ?", then, plan.value());
        return plan;
    }

    private List<String> names() {
        return jdbc.queryForList("select name from planning_plan", String.class);
    }

    private long stepsOf(PlanId plan) {
        return jdbc.queryForList("select id from planning_step where plan_id = ?", plan.value())
                .size();
    }
}
