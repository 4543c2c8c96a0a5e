package app.switchback.planning.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import app.switchback.atlas.Amount;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Origin;
import app.switchback.atlas.Pay;
import app.switchback.planning.Spoken;
import app.switchback.planning.TestAtlas;
import app.switchback.planning.trails.Brings;
import app.switchback.planning.trails.EmployerSize;
import app.switchback.planning.trails.FloorVerdict;
import app.switchback.planning.trails.Grade;
import app.switchback.planning.trails.Journey;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Matters;
import app.switchback.planning.trails.Preparation.Schooling;
import app.switchback.planning.trails.SkillGap;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.Suggestion;
import app.switchback.planning.trails.SwitchKind;
import app.switchback.planning.trails.Target;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import app.switchback.planning.trails.Verdict;
import app.switchback.planning.trails.Wish;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the engine, on an atlas in which every number was chosen for the rule. */
class TrailFinderTest {
    private static final String CLERK = "43-1000.00";
    private static final String BUYER = "13-1000.00";
    private static final String ENGINEER = "17-1000.00";

    private final TestAtlas atlas = new TestAtlas()
            .industry("home", "Home", "Daheim", "52")
            .industry("away", "Away", "Fort", "51")
            .role(CLERK, "Clerk", 2)
            .role(BUYER, "Buyer", 3)
            .role(ENGINEER, "Engineer", 3)
            .asks(CLERK, 2, 2, 2)
            .asks(BUYER, 3, 3, 2)
            .asks(ENGINEER, 4, 4, 2)
            .cell(CLERK, "home", 50_000, 50_000)
            .cell(CLERK, "away", 40_000, 52_000)
            .cell(BUYER, "home", 30_000, 60_000)
            .cell(BUYER, "away", 30_000, 60_000)
            .cell(ENGINEER, "home", 20_000, 90_000)
            .cell(ENGINEER, "away", 60_000, 95_000);

    private static Start clerkAtHome() {
        return Start.of(Start.Kind.EMPLOYED, new OccupationCode(CLERK), new IndustryId("home"));
    }

    private static Target engineer(String industry) {
        return Target.of(new OccupationCode(ENGINEER), new IndustryId(industry));
    }

    private Trails find(Start start, Target target) {
        return TrailFinder.find(atlas, Journey.between(start, target));
    }

    private Trails find(Matters matters) {
        return TrailFinder.find(
                atlas, new Journey(clerkAtHome(), engineer("away"), Brings.AS_THE_ROLE, matters, Optional.empty()));
    }

    private static Leg firstLeg(Trails trails, String key) {
        return trails.trail(key).orElseThrow().legs().getFirst();
    }

    private static List<String> keys(Trails trails) {
        return trails.ranked().stream().map(Trail::key).sorted().toList();
    }

    @Test
    void a_gap_is_the_missing_levels_weighted_by_importance() {
        var skills = firstLeg(find(clerkAtHome(), engineer("away")), "direct").skills();

        assertThat(skills.weight()).isCloseTo((2 + 2) * (4 - 1) / 4.0, within(1e-9));
        assertThat(skills.asked()).isCloseTo((4 + 4 + 2) * (4 - 1) / 4.0, within(1e-9));
        assertThat(skills.met()).isEqualTo(1);
        assertThat(skills.of()).isEqualTo(3);
    }

    @Test
    void the_persons_own_rating_replaces_the_roles_level() {
        var brings = new Brings(
                List.of(new Brings.OwnLevel("2.A.1.a", 9), new Brings.OwnLevel("2.A.1.c", 1)), Optional.empty());
        var journey = new Journey(clerkAtHome(), engineer("away"), brings, Matters.NOTHING, Optional.empty());

        var skills = firstLeg(TrailFinder.find(atlas, journey), "direct").skills();

        assertThat(skills.largest())
                .extracting(gap -> gap.element().id(), SkillGap.Gap::had, SkillGap.Gap::own)
                .containsExactly(tuple("2.A.1.b", 2.0, false), tuple("2.A.1.c", 1.0, true));
    }

    @Test
    void a_start_without_a_role_is_only_compared_where_the_person_rated_themselves() {
        var brings = new Brings(List.of(new Brings.OwnLevel("2.A.1.a", 3)), Optional.empty());
        var student = Start.withoutJob(Start.Kind.STUDENT);
        var journey = new Journey(student, engineer("away"), brings, Matters.NOTHING, Optional.empty());

        var leg = firstLeg(TrailFinder.find(atlas, journey), "direct");

        assertThat(leg.skills().of()).isEqualTo(1);
        assertThat(leg.cautions()).extracting(Spoken::english).anyMatch(said -> said.contains("only what you rated"));
    }

    @Test
    void technologies_the_person_names_replace_the_roles() {
        atlas.uses(CLERK, "Ledger", "Excel").uses(ENGINEER, "Excel", "Python");
        var brings = new Brings(List.of(), Optional.of(List.of("Python", "Chess")));
        var journey = new Journey(clerkAtHome(), engineer("away"), brings, Matters.NOTHING, Optional.empty());

        var technologies = firstLeg(TrailFinder.find(atlas, journey), "direct").technologies();

        assertThat(technologies.lacks()).containsExactly("Excel");
        assertThat(technologies.shares()).containsExactly("Python");
        assertThat(technologies.brings()).containsExactly("Chess");
    }

    @ParameterizedTest
    @CsvSource({"999, STEEP", "1000, STEADY", "9999, STEADY", "10000, GENTLE"})
    void few_seats_make_a_leg_harder(long seats, Grade grade) {
        atlas.cell(CLERK, "away", seats, 52_000);

        assertThat(firstLeg(find(clerkAtHome(), engineer("away")), "industry-first")
                        .grade())
                .isEqualTo(grade);
    }

    @Test
    void a_lower_bound_never_proves_that_seats_are_few() {
        var pay = new Pay(Pay.Measure.MEAN, new Amount.Published(1), new Origin("test", "x"));
        atlas.cell(CLERK, "away", new Amount.AtLeast(20), pay).all(CLERK, 60_000);

        assertThat(firstLeg(find(clerkAtHome(), engineer("away")), "industry-first")
                        .grade())
                .isEqualTo(Grade.STEADY);
    }

    @Test
    void where_all_other_industries_leave_few_seats_they_are_few_though_nobody_publishes_them() {
        atlas.cell(CLERK, "away", -1, -1).all(CLERK, 50_310);

        var leg = firstLeg(find(clerkAtHome(), engineer("away")), "industry-first");

        assertThat(leg.grade()).isEqualTo(Grade.STEEP);
        assertThat(leg.parts())
                .extracting(part -> Spoken.english(part.why()))
                .contains("How many people do this work there is not published in full;"
                        + " all other industries leave at most 310 of them.");
    }

    @ParameterizedTest
    @CsvSource({"2, GENTLE", "3, STEADY", "4, STEEP"})
    void a_higher_job_zone_makes_a_leg_harder(int zone, Grade grade) {
        atlas.role(ENGINEER, "Engineer", zone).asks(ENGINEER, 2, 2, 2);

        assertThat(firstLeg(find(clerkAtHome(), engineer("home")), "direct").grade())
                .isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"High school diploma or equivalent, GENTLE", "Associate's degree, STEADY", "Bachelor's degree, STEEP"})
    void more_schooling_makes_a_leg_harder(String education, Grade grade) {
        atlas.role(ENGINEER, "Engineer", 2).asks(ENGINEER, 2, 2, 2);
        atlas.outlook(CLERK, 0, 1, "High school diploma or equivalent").outlook(ENGINEER, 0, 1, education);

        assertThat(firstLeg(find(clerkAtHome(), engineer("home")), "direct").grade())
                .isEqualTo(grade);
    }

    @Test
    void no_more_schooling_is_said_only_where_both_educations_are_known() {
        var school = "High school diploma or equivalent";
        atlas.outlook(ENGINEER, 0, 1, school);
        var known = find(clerkAtHome(), engineer("home"));
        atlas.outlook(CLERK, 0, 1, school);

        assertThat(firstLeg(known, "direct").preparation().schooling()).isEqualTo(Schooling.UNKNOWN);
        assertThat(firstLeg(find(clerkAtHome(), engineer("home")), "direct")
                        .preparation()
                        .schooling())
                .isEqualTo(Schooling.NO_MORE);
        assertThat(firstLeg(find(Start.withoutJob(Start.Kind.STUDENT), engineer("home")), "direct")
                        .preparation()
                        .schooling())
                .isEqualTo(Schooling.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2.19, GENTLE", "2.2, STEADY", "2.56, STEADY", "2.57, STEEP"})
    void the_share_of_new_skills_makes_a_leg_harder(double asked, Grade grade) {
        atlas.role(ENGINEER, "Engineer", 2).asks(ENGINEER, asked, asked, asked);

        assertThat(firstLeg(find(clerkAtHome(), engineer("home")), "direct").grade())
                .isEqualTo(grade);
    }

    @Test
    void the_same_work_is_gentle_however_low_somebody_rates_themselves() {
        var brings = new Brings(
                List.of(new Brings.OwnLevel("2.A.1.a", 0), new Brings.OwnLevel("2.A.1.b", 0)), Optional.empty());
        var journey = new Journey(clerkAtHome(), engineer("away"), brings, Matters.NOTHING, Optional.empty());

        var same = firstLeg(TrailFinder.find(atlas, journey), "industry-first");

        assertThat(same.grade()).isEqualTo(Grade.GENTLE);
        assertThat(same.skills().newShare()).isGreaterThan(0.22);
        assertThat(same.parts()).extracting(part -> Spoken.english(part.why())).contains("The work stays the same.");
    }

    @ParameterizedTest
    @CsvSource({"4, GENTLE", "5, STEADY"})
    void many_technologies_to_learn_make_a_leg_steady(int many, Grade grade) {
        atlas.role(ENGINEER, "Engineer", 2).asks(ENGINEER, 2, 2, 2);
        atlas.uses(ENGINEER, IntStream.range(0, many).mapToObj(i -> "Tool " + i).toArray(String[]::new));

        assertThat(firstLeg(find(clerkAtHome(), engineer("home")), "direct").grade())
                .isEqualTo(grade);
    }

    @Test
    void both_changes_at_once_are_one_grade_harder() {
        atlas.role(ENGINEER, "Engineer", 2).asks(ENGINEER, 2, 2, 2);

        var trails = find(clerkAtHome(), engineer("away"));

        assertThat(firstLeg(trails, "role-first").grade()).isEqualTo(Grade.GENTLE);
        assertThat(firstLeg(trails, "direct").grade()).isEqualTo(Grade.STEADY);
    }

    @Test
    void a_bridge_is_found_where_it_makes_the_largest_step_smaller() {
        atlas.asks(BUYER, 2.5, 2.5, 2);

        var bridged = find(clerkAtHome(), engineer("away")).ranked().stream()
                .filter(trail -> trail.kind() == Trail.Kind.BRIDGED)
                .toList();

        assertThat(bridged).singleElement().satisfies(trail -> {
            assertThat(trail.bridges()).extracting(name -> name.english()).containsExactly("Buyer");
            assertThat(trail.key()).startsWith("bridge:" + BUYER + ":");
            assertThat(trail.legs()).hasSize(3);
        });
    }

    @Test
    void a_bridge_that_relieves_nothing_is_not_offered() {
        atlas.asks(BUYER, 2, 2, 2);

        assertThat(find(clerkAtHome(), engineer("away")).ranked())
                .noneMatch(trail -> trail.kind() == Trail.Kind.BRIDGED);
    }

    @Test
    void a_bridge_without_published_seats_is_not_offered() {
        atlas.cell(BUYER, "home", -1, -1).cell(BUYER, "away", -1, -1);

        assertThat(find(clerkAtHome(), engineer("away")).ranked())
                .noneMatch(trail -> trail.kind() == Trail.Kind.BRIDGED);
    }

    @Test
    void no_switch_offers_the_internal_move_and_another_employer() {
        var trails = find(clerkAtHome(), Target.of(new OccupationCode(CLERK), new IndustryId("home")));

        assertThat(keys(trails)).containsExactly("direct", "internal");
        assertThat(trails.offersInternalMove()).isTrue();
        assertThat(firstLeg(trails, "internal").move()).isEqualTo(Leg.Move.INTERNAL);
        assertThat(firstLeg(trails, "direct").move()).isEqualTo(Leg.Move.EMPLOYER);
    }

    @Test
    void nobody_without_an_employer_moves_within() {
        var freelance = Start.of(Start.Kind.SELF_EMPLOYED, new OccupationCode(CLERK), new IndustryId("home"));

        assertThat(keys(find(freelance, engineer("home")))).doesNotContain("internal");
    }

    @Test
    void a_tiny_employer_has_no_other_role_unless_the_person_says_so() {
        var tiny = new Start(
                Start.Kind.EMPLOYED,
                Optional.of(new OccupationCode(CLERK)),
                Optional.of(new IndustryId("home")),
                Optional.empty(),
                Optional.of(EmployerSize.UNDER_10),
                Optional.empty());
        var said = new Target(new OccupationCode(ENGINEER), new IndustryId("away"), Optional.empty(), true);

        assertThat(keys(find(tiny, engineer("home")))).doesNotContain("internal");
        assertThat(find(tiny, engineer("home")).offersInternalMove()).isFalse();
        assertThat(keys(find(tiny, said))).contains("internal");
    }

    @Test
    void an_industry_switch_alone_is_one_leg() {
        var trails = find(clerkAtHome(), Target.of(new OccupationCode(CLERK), new IndustryId("away")));

        assertThat(keys(trails)).containsExactly("direct");
        assertThat(firstLeg(trails, "direct").move()).isEqualTo(Leg.Move.INDUSTRY);
    }

    @Test
    void a_switch_overruled_to_one_change_is_one_leg() {
        var journey = new Journey(
                clerkAtHome(), engineer("away"), Brings.AS_THE_ROLE, Matters.NOTHING, Optional.of(SwitchKind.ROLE));

        var trails = TrailFinder.find(atlas, journey);

        assertThat(keys(trails)).contains("direct").doesNotContain("role-first", "industry-first");
        assertThat(firstLeg(trails, "direct").move()).isEqualTo(Leg.Move.ROLE);
    }

    /** A nurse and an acute care nurse are one role in practice; who says that they are two is followed. */
    @Test
    void two_occupations_that_are_one_role_in_practice_are_two_where_the_person_says_so() {
        var nurse = "29-1141.00";
        var acute = "29-1141.01";
        atlas.role(nurse, "Nurse", 3).asks(nurse, 2, 2, 2).cell(nurse, "home", 50_000, 80_000);
        atlas.role(acute, "Acute nurse", 3).asks(acute, 4, 4, 2).cell(acute, "home", 50_000, 80_000);
        var start = Start.of(Start.Kind.EMPLOYED, new OccupationCode(nurse), new IndustryId("home"));
        var target = Target.of(new OccupationCode(acute), new IndustryId("home"));
        var said = new Journey(start, target, Brings.AS_THE_ROLE, Matters.NOTHING, Optional.of(SwitchKind.ROLE));

        assertThat(firstLeg(find(start, target), "direct").move()).isEqualTo(Leg.Move.EMPLOYER);
        assertThat(firstLeg(TrailFinder.find(atlas, said), "direct").move()).isEqualTo(Leg.Move.ROLE);
        assertThat(firstLeg(TrailFinder.find(atlas, said), "direct").grade()).isEqualTo(Grade.STEEP);
    }

    @Test
    void overruling_cannot_make_trails_between_two_places_that_are_one() {
        var here = Target.of(new OccupationCode(CLERK), new IndustryId("home"));
        var journey =
                new Journey(clerkAtHome(), here, Brings.AS_THE_ROLE, Matters.NOTHING, Optional.of(SwitchKind.BOTH));

        assertThat(keys(TrailFinder.find(atlas, journey))).containsExactly("direct", "internal");
    }

    @Test
    void an_unknown_target_is_refused_in_words() {
        var trails = find(clerkAtHome(), Target.of(new OccupationCode("99-9999.99"), new IndustryId("home")));

        assertThat(trails.ranked()).isEmpty();
        assertThat(trails.refusal()).hasValueSatisfying(Spoken::assertWellSaid);
    }

    @Test
    void when_every_trail_breaks_the_floor_all_stay_and_the_nearest_is_named() {
        var trails = find(floor(100_000, "USD"));

        assertThat(trails.ranked()).hasSameSizeAs(find(Matters.NOTHING).ranked());
        assertThat(trails.floor().state()).isEqualTo(FloorVerdict.State.ALL_BREAK);
        assertThat(trails.floor().nearest()).contains("C");
        assertThat(Spoken.english(trails.floor().why())).contains("$100,000").contains("$5,000 short");
    }

    @Test
    void a_floor_that_a_trail_holds_is_said_to_hold() {
        var trails = find(floor(90_000, "usd"));

        assertThat(trails.floor().state()).isEqualTo(FloorVerdict.State.SOME_HOLD);
        assertThat(verdict(trails, "role-first", Wish.PAY_FLOOR)).satisfies(verdict -> {
            assertThat(verdict.state()).isEqualTo(Verdict.State.KEPT);
            assertThat(Spoken.english(verdict.why())).isEqualTo("Every leg pays at least $90,000 a year.");
        });
        assertThat(verdict(trails, "industry-first", Wish.PAY_FLOOR)).satisfies(verdict -> {
            assertThat(verdict.state()).isEqualTo(Verdict.State.BROKEN);
            assertThat(verdict.leg()).hasValue(1);
            assertThat(Spoken.english(verdict.why())).contains("$52,000").contains("median");
        });
    }

    @Test
    void a_floor_in_another_currency_is_not_compared() {
        var trails = find(floor(52_000, "EUR"));

        assertThat(trails.floor().state()).isEqualTo(FloorVerdict.State.NOT_COMPARED);
        assertThat(verdict(trails, "direct", Wish.PAY_FLOOR).state()).isEqualTo(Verdict.State.NOT_COMPARED);
        assertThat(keysInOrder(trails)).isEqualTo(keysInOrder(find(Matters.NOTHING)));
    }

    @Test
    void unpublished_pay_neither_keeps_nor_breaks_the_floor() {
        atlas.cell(ENGINEER, "away", 60_000, -1);

        var trails = find(floor(80_000, "USD"));

        assertThat(verdict(trails, "direct", Wish.PAY_FLOOR).state()).isEqualTo(Verdict.State.NO_DATA);
        assertThat(trails.floor().state()).isEqualTo(FloorVerdict.State.NOT_KNOWN);
    }

    @Test
    void top_coded_pay_keeps_a_floor_below_its_bound() {
        var pay = new Pay(Pay.Measure.MEDIAN, new Amount.AtLeast(239_200), new Origin("test", "x"));
        atlas.cell(ENGINEER, "away", new Amount.Published(60_000), pay);

        assertThat(verdict(find(floor(200_000, "USD")), "direct", Wish.PAY_FLOOR)
                        .state())
                .isEqualTo(Verdict.State.KEPT);
        assertThat(verdict(find(floor(300_000, "USD")), "direct", Wish.PAY_FLOOR)
                        .state())
                .isEqualTo(Verdict.State.NO_DATA);
    }

    @Test
    void a_wish_that_was_not_weighed_says_so() {
        assertThat(find(Matters.NOTHING).ranked().getFirst().verdicts())
                .hasSize(Wish.values().length)
                .allSatisfy(verdict -> assertThat(verdict.state()).isEqualTo(Verdict.State.NOT_SET));
    }

    @Test
    void months_are_kept_or_broken_by_the_whole_trail() {
        var trails = find(new Matters(Optional.empty(), 0, OptionalInt.of(12), 4, 0, 0, 0));

        assertThat(verdict(trails, "direct", Wish.MONTHS).state()).isEqualTo(Verdict.State.KEPT);
        assertThat(verdict(trails, "role-first", Wish.MONTHS).state()).isEqualTo(Verdict.State.BROKEN);
    }

    @Test
    void without_ratings_the_months_are_unknown() {
        atlas.asks(ENGINEER);

        assertThat(find(clerkAtHome(), engineer("away"))
                        .trail("direct")
                        .orElseThrow()
                        .months()
                        .known())
                .isFalse();
    }

    @Test
    void keeping_the_domain_speaks_for_role_first_and_learning_from_colleagues_for_industry_first() {
        var keep = find(new Matters(Optional.empty(), 0, OptionalInt.empty(), 0, 4, 0, 0));
        var learn = find(new Matters(Optional.empty(), 0, OptionalInt.empty(), 0, 0, 4, 0));
        atlas.cell(ENGINEER, "home", 1_500, 90_000);
        var learnFromMany = find(new Matters(Optional.empty(), 0, OptionalInt.empty(), 0, 0, 4, 0));

        assertThat(keysInOrder(keep)).containsSubsequence("role-first", "industry-first");
        assertThat(verdict(keep, "direct", Wish.KEEP_MY_DOMAIN).state()).isEqualTo(Verdict.State.BROKEN);
        assertThat(verdict(learn, "role-first", Wish.LEARN_FROM_COLLEAGUES).state())
                .isEqualTo(Verdict.State.KEPT);
        assertThat(keysInOrder(learnFromMany)).containsSubsequence("industry-first", "role-first");
    }

    @Test
    void a_lower_bound_never_proves_that_colleagues_are_few() {
        var pay = new Pay(Pay.Measure.MEDIAN, new Amount.Published(90_000), new Origin("test", "x"));
        atlas.cell(ENGINEER, "home", new Amount.AtLeast(20), pay).all(ENGINEER, 90_000);
        var learn = new Matters(Optional.empty(), 0, OptionalInt.empty(), 0, 0, 4, 0);

        assertThat(verdict(find(learn), "role-first", Wish.LEARN_FROM_COLLEAGUES)
                        .state())
                .isEqualTo(Verdict.State.NO_DATA);
    }

    @Test
    void smaller_steps_speak_for_the_bridge() {
        atlas.role(ENGINEER, "Engineer", 2)
                .role(BUYER, "Buyer", 2)
                .asks(ENGINEER, 2.6, 2.6, 2)
                .asks(BUYER, 2.3, 2.3, 2);

        assertThat(keysInOrder(find(new Matters(Optional.empty(), 0, OptionalInt.empty(), 0, 0, 0, 4))))
                .first()
                .asString()
                .startsWith("bridge:");
    }

    @Test
    void roles_near_the_persons_skills_are_suggested_least_new_first() {
        var suggestions = SuggestionFinder.near(atlas, clerkAtHome(), Brings.AS_THE_ROLE, 5);

        assertThat(suggestions)
                .extracting((Suggestion one) -> one.place().roleName().english())
                .containsExactly("Buyer", "Engineer");
        assertThat(suggestions.getFirst().place().seats().value()).isEqualTo(60_000);
        assertThat(SuggestionFinder.near(atlas, Start.withoutJob(Start.Kind.STUDENT), Brings.AS_THE_ROLE, 5))
                .isEmpty();
    }

    private static Matters floor(long amount, String currency) {
        return new Matters(Optional.of(new Matters.Floor(amount, currency)), 4, OptionalInt.empty(), 0, 0, 0, 0);
    }

    private static Verdict verdict(Trails trails, String key, Wish wish) {
        return trails.trail(key).orElseThrow().verdicts().stream()
                .filter(verdict -> verdict.wish() == wish)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> keysInOrder(Trails trails) {
        return trails.ranked().stream().map(Trail::key).toList();
    }
}
