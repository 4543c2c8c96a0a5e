package app.switchback.planning.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.Amount;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Origin;
import app.switchback.atlas.Pay;
import app.switchback.planning.Spoken;
import app.switchback.planning.TestAtlas;
import app.switchback.planning.trails.Journey;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.Target;
import app.switchback.planning.trails.Trail;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which place may lie between: one with a gain of its own, on an atlas in which every number was chosen for the rule. */
class SteppingStonesTest {
    private static final String CLERK = "43-1000.00";
    private static final String BUYER = "13-1000.00";
    private static final String ENGINEER = "17-1000.00";
    private static final String HOME = "home";
    private static final String AWAY = "away";

    private final TestAtlas atlas = new TestAtlas();

    /** A clerk with 50,000 $ becomes an engineer with 80,000 $; a buyer lies half way. */
    @BeforeEach
    void a_buyer_lies_between_clerk_and_engineer() {
        atlas.industry(HOME, "Home", "Daheim", "52")
                .industry(AWAY, "Away", "Fort", "51")
                .role(CLERK, "Clerk", 3)
                .role(BUYER, "Buyer", 3)
                .role(ENGINEER, "Engineer", 3)
                .asks(CLERK, 2, 2, 2)
                .asks(BUYER, 2.3, 2.3, 2)
                .asks(ENGINEER, 2.6, 2.6, 2)
                .cell(CLERK, HOME, 50_000, 50_000)
                .cell(BUYER, HOME, 30_000, 60_000)
                .cell(ENGINEER, HOME, 20_000, 80_000)
                .cell(CLERK, AWAY, 50_000, 50_000)
                .cell(BUYER, AWAY, 30_000, 60_000)
                .cell(ENGINEER, AWAY, 20_000, 80_000);
    }

    private List<Trail> bridged(String industry) {
        var start = Start.of(Start.Kind.EMPLOYED, new OccupationCode(CLERK), new IndustryId(HOME));
        var target = Target.of(new OccupationCode(ENGINEER), new IndustryId(industry));
        return TrailFinder.find(atlas, Journey.between(start, target)).ranked().stream()
                .filter(trail -> trail.kind() == Trail.Kind.BRIDGED)
                .toList();
    }

    @Test
    void a_place_half_way_is_a_stepping_stone() {
        assertThat(bridged(HOME)).hasSize(1);
        assertThat(bridged(AWAY)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"43749, 0", "43750, 1", "50000, 1", "93333, 1", "93334, 0"})
    void pay_lies_no_more_than_an_eighth_below_the_lower_nor_a_sixth_above_the_higher_of_both_ends(
            long pay, int trails) {
        atlas.cell(BUYER, HOME, 30_000, pay);

        assertThat(bridged(HOME)).hasSize(trails);
    }

    @Test
    void who_goes_down_by_choice_may_halt_half_way_down() {
        atlas.cell(CLERK, HOME, 50_000, 120_000)
                .cell(BUYER, HOME, 30_000, 70_000)
                .cell(ENGINEER, HOME, 20_000, 80_000);

        assertThat(bridged(HOME)).hasSize(1);
    }

    @Test
    void a_place_in_an_industry_that_pays_well_is_measured_by_what_the_ends_would_earn_there() {
        atlas.cell(CLERK, AWAY, 50_000, 40_000)
                .cell(ENGINEER, AWAY, 20_000, 40_000)
                .cell(BUYER, AWAY, -1, -1)
                .cell(BUYER, HOME, 30_000, 43_000);

        assertThat(bridged(AWAY)).isEmpty();
        atlas.cell(BUYER, HOME, 30_000, 44_000);
        assertThat(bridged(AWAY)).hasSize(1);
    }

    @Test
    void unknown_pay_is_no_reason_against_a_place_and_is_said() {
        atlas.cell(BUYER, HOME, 30_000, -1);

        assertThat(bridged(HOME))
                .singleElement()
                .satisfies(trail -> assertThat(trail.legs().getFirst().cautions())
                        .extracting(Spoken::english)
                        .contains("What people earn as Buyer in Home is not published."));
    }

    @Test
    void without_the_start_s_pay_nothing_can_be_called_a_fall() {
        atlas.cell(CLERK, HOME, 50_000, -1).cell(CLERK, AWAY, 50_000, -1).cell(BUYER, HOME, 30_000, 20_000);

        assertThat(bridged(HOME)).hasSize(1);
    }

    @Test
    void a_mean_is_compared_with_what_the_ends_pay_where_the_place_is() {
        mean(CLERK, AWAY, 70_000);
        mean(ENGINEER, AWAY, 90_000);
        mean(BUYER, AWAY, 40_000);
        atlas.cell(BUYER, HOME, -1, -1);

        assertThat(bridged(AWAY)).isEmpty();
        mean(BUYER, AWAY, 62_000);
        assertThat(bridged(AWAY)).hasSize(1);
    }

    private void mean(String role, String industry, long pay) {
        var origin = new Origin("test", industry + "/" + role);
        atlas.cell(
                role,
                industry,
                new Amount.Published(30_000),
                new Pay(Pay.Measure.MEAN, new Amount.Published(pay), origin));
    }

    @ParameterizedTest
    @CsvSource({"999, 0", "1000, 1"})
    void few_seats_are_no_stepping_stone(long seats, int trails) {
        atlas.cell(BUYER, HOME, seats, 60_000);

        assertThat(bridged(HOME)).hasSize(trails);
    }

    @Test
    void nobody_halts_where_seats_are_not_published() {
        atlas.cell(CLERK, AWAY, -1, -1).cell(ENGINEER, HOME, -1, -1).cell(BUYER, HOME, -1, -1);

        assertThat(bridged(AWAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 1", "4, 0"})
    void preparation_lies_between_that_of_the_ends(int zone, int trails) {
        atlas.role(BUYER, "Buyer", zone);

        assertThat(bridged(HOME)).hasSize(trails);
    }

    @ParameterizedTest
    @CsvSource({"Bachelor's degree, 1", "Master's degree, 0"})
    void a_stepping_stone_asks_for_no_more_schooling_than_the_ends(String education, int trails) {
        atlas.outlook(CLERK, 0, 1, "Bachelor's degree")
                .outlook(ENGINEER, 0, 1, "Associate's degree")
                .outlook(BUYER, 0, 1, education);

        assertThat(bridged(HOME)).hasSize(trails);
    }

    @Test
    void a_steep_leg_leads_onto_no_stepping_stone() {
        atlas.asks(ENGINEER, 4, 4, 2).asks(BUYER, 3, 3, 2);

        assertThat(bridged(HOME)).isEmpty();
    }

    @Test
    void a_gentle_role_step_needs_no_stepping_stone() {
        atlas.asks(ENGINEER, 2.16, 2.16, 2).asks(BUYER, 2.08, 2.08, 2);

        assertThat(bridged(HOME)).isEmpty();
    }

    /** Ten tools are sought at the target. */
    @ParameterizedTest
    @CsvSource({"2, 0", "3, 1", "8, 0"})
    void where_tools_make_the_step_no_leg_asks_for_more_than_three_quarters_of_them(int taught, int trails) {
        atlas.uses(ENGINEER, tools(10)).uses(BUYER, tools(taught));

        assertThat(bridged(HOME)).hasSize(trails);
    }

    @ParameterizedTest
    @CsvSource({"4, 1", "5, 0"})
    void a_stepping_stone_asks_for_few_tools_that_the_target_does_not_ask_for(int others, int trails) {
        atlas.uses(BUYER, IntStream.range(0, others).mapToObj(i -> "Other " + i).toArray(String[]::new));

        assertThat(bridged(HOME)).hasSize(trails);
    }

    private static String[] tools(int count) {
        return IntStream.range(0, count).mapToObj(i -> "Tool " + i).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({"2.1, 1", "2.3, 0"})
    void what_a_stepping_stone_teaches_is_of_use_at_the_target(double besides, int trails) {
        atlas.asks(BUYER, 2.3, 2.3, besides);

        assertThat(bridged(HOME)).hasSize(trails);
    }

    @Test
    void a_start_without_a_role_gets_one_way_in_and_no_chain() {
        atlas.role(ENGINEER, "Engineer", 4)
                .role(CLERK, "Clerk", 2)
                .uses(ENGINEER, tools(10))
                .uses(BUYER, tools(3));

        var student = Start.withoutJob(Start.Kind.STUDENT);
        var target = Target.of(new OccupationCode(ENGINEER), new IndustryId(HOME));
        var trails = TrailFinder.find(atlas, Journey.between(student, target)).ranked();

        assertThat(trails)
                .filteredOn(trail -> trail.kind() == Trail.Kind.BRIDGED)
                .singleElement()
                .satisfies(trail -> assertThat(trail.bridges()).hasSize(1));
    }

    @Test
    void a_speciality_that_is_counted_within_another_occupation_is_a_stepping_stone_only_beside_one_of_the_ends() {
        atlas.cell(BUYER, HOME, -1, -1);
        speciality("11-1000.01");
        assertThat(bridged(HOME)).isEmpty();

        speciality("17-1000.01");
        assertThat(bridged(HOME)).hasSize(1);
    }

    private void speciality(String code) {
        atlas.role(code, "Speciality", 3).asks(code, 2.3, 2.3, 2).cell(code, HOME, 30_000, 60_000);
    }
}
