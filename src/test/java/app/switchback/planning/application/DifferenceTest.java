package app.switchback.planning.application;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.TestAtlas;
import app.switchback.planning.application.Difference.Change;
import app.switchback.planning.application.Difference.Way;
import app.switchback.planning.domain.trail.TrailFinder;
import app.switchback.planning.trails.Journey;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.Target;
import app.switchback.planning.trails.Trails;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A decided trail beside the same trail on other answers or data (BR-08). */
class DifferenceTest {
    private static final String CLERK = "43-1000.00";
    private static final String ENGINEER = "17-1000.00";
    private static final String BAKER = "51-3011.00";

    private final TestAtlas atlas = new TestAtlas()
            .industry("home", "Home", "Daheim", "52")
            .industry("away", "Away", "Fort", "51")
            .role(CLERK, "Clerk", 2)
            .role(ENGINEER, "Engineer", 3)
            .role(BAKER, "Baker", 3)
            .asks(CLERK, 2, 2, 2)
            .asks(ENGINEER, 4, 4, 2)
            .asks(BAKER, 4, 4, 2)
            .uses(ENGINEER, "Excel")
            .cell(CLERK, "home", 50_000, 50_000)
            .cell(CLERK, "away", 40_000, 52_000)
            .cell(ENGINEER, "home", 20_000, 90_000)
            .cell(ENGINEER, "away", 60_000, 95_000)
            .cell(BAKER, "home", 20_000, 90_000)
            .cell(BAKER, "away", 60_000, 95_000);

    private final Trails then = find(ENGINEER);

    @Test
    void nothing_is_said_while_nothing_is_different() {
        assertThat(since()).isEmpty();
    }

    @Test
    void other_pay_at_the_start_is_told_once() {
        atlas.cell(CLERK, "home", 50_000, 55_000);

        assertThat(changes()).singleElement().isInstanceOf(Change.StartPay.class);
    }

    @Test
    void technologies_that_came_and_went_are_told() {
        atlas.uses(ENGINEER, "Python", "SQL");

        assertThat(changes()).contains(new Change.Technologies(1, 2, 1));
    }

    @Test
    void another_time_that_a_leg_takes_is_told() {
        atlas.role(ENGINEER, "Engineer", 4);

        assertThat(changes()).hasAtLeastOneElementOfType(Change.Time.class);
    }

    @Test
    void a_trail_to_another_target_is_another_trail_though_its_key_is_the_same() {
        var difference = between(find(BAKER)).orElseThrow();

        assertThat(difference.way()).isEqualTo(Way.ELSEWHERE);
        assertThat(difference.canBeTaken()).isFalse();
        assertThat(difference.changes()).isEmpty();
    }

    private List<Change> changes() {
        return since().orElseThrow().changes();
    }

    private Optional<Difference> since() {
        return between(find(ENGINEER));
    }

    private Optional<Difference> between(Trails now) {
        return Difference.between(then, then.trail("role-first").orElseThrow(), now);
    }

    private Trails find(String target) {
        return TrailFinder.find(
                atlas,
                Journey.between(
                        Start.of(Start.Kind.EMPLOYED, new OccupationCode(CLERK), new IndustryId("home")),
                        Target.of(new OccupationCode(target), new IndustryId("away"))));
    }
}
