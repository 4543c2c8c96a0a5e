package app.switchback.planning.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.Origin;
import app.switchback.atlas.Source;
import app.switchback.atlas.application.BundledAtlas;
import app.switchback.planning.Spoken;
import app.switchback.planning.trails.Figure;
import app.switchback.planning.trails.Grade;
import app.switchback.planning.trails.Journey;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Matters;
import app.switchback.planning.trails.PayStep;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Stop;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import app.switchback.planning.trails.Wish;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** What must hold for any two places, on 200 drawn ones with military, top-coded, unpublished and estimated among them. */
class TwoHundredPairsTest {
    private static final Atlas ATLAS = BundledAtlas.ATLAS;
    private static final List<Journey> JOURNEYS = Pairs.seeded(ATLAS, 200, 2026);
    private static final List<Trails> ANSWERS =
            JOURNEYS.stream().map(journey -> TrailFinder.find(ATLAS, journey)).toList();
    private static final List<Trails> WITHOUT_WISHES = JOURNEYS.stream()
            .map(journey -> TrailFinder.find(ATLAS, with(journey, Matters.NOTHING)))
            .toList();
    private static final Set<Sentence.Type> LEGS =
            EnumSet.of(Sentence.Type.LEG, Sentence.Type.HARDEST_LEG, Sentence.Type.ONLY_LEG, Sentence.Type.SUCH_A_LEG);
    private static final Set<String> SOURCES =
            ATLAS.sources().stream().map(Source::key).collect(Collectors.toSet());

    @Test
    void the_odd_cases_are_among_them() {
        assertThat(JOURNEYS)
                .anyMatch(journey ->
                        isMilitary(journey.start().role().orElseThrow().value()));
        assertThat(JOURNEYS)
                .anyMatch(journey -> isMilitary(journey.target().role().value()));
        assertThat(stops()).anyMatch(stop -> stop.pay().usdAYear().known() == Figure.Known.AT_LEAST);
        assertThat(stops()).anyMatch(stop -> stop.seats().known() == Figure.Known.AT_LEAST);
        assertThat(stops()).anyMatch(stop -> !stop.seats().given());
        assertThat(stops()).anyMatch(Stop::estimated);
    }

    @Test
    void every_pair_has_a_trail_from_start_to_target() {
        assertThat(ANSWERS).allSatisfy(answer -> {
            assertThat(answer.ranked()).isNotEmpty().hasSizeLessThanOrEqualTo(7);
            assertThat(answer.refusal()).isEmpty();
            assertThat(answer.ranked()).extracting(Trail::letter).doesNotHaveDuplicates();
            assertThat(answer.ranked()).extracting(Trail::key).doesNotHaveDuplicates();
        });
        for (int i = 0; i < JOURNEYS.size(); i++) {
            var target = JOURNEYS.get(i).target().role();
            assertThat(ANSWERS.get(i).ranked())
                    .allSatisfy(trail ->
                            assertThat(trail.legs().getLast().to().role()).contains(target));
        }
    }

    @Test
    void legs_hang_together_and_are_at_most_three() {
        assertThat(trails()).allSatisfy(trail -> {
            assertThat(trail.legs()).hasSizeBetween(1, 3);
            for (int i = 1; i < trail.legs().size(); i++) {
                assertThat(trail.legs().get(i).from())
                        .isEqualTo(trail.legs().get(i - 1).to());
            }
            assertThat(trail.stops()).doesNotHaveDuplicates();
        });
    }

    @Test
    void a_grade_is_the_worst_of_what_it_is_made_of() {
        assertThat(trails()).allSatisfy(trail -> {
            assertThat(trail.grade()).isEqualTo(worst(trail.legs().stream().map(Leg::grade)));
            assertThat(trail.legs())
                    .allSatisfy(leg -> assertThat(leg.grade())
                            .isEqualTo(worst(leg.parts().stream().map(Leg.Part::grade))));
        });
    }

    @Test
    void only_a_leg_that_changes_both_counts_as_both_at_once() {
        assertThat(legs())
                .allSatisfy(leg -> assertThat(leg.parts())
                        .extracting(Leg.Part::component)
                        .satisfies(parts -> assertThat(parts.contains(Leg.Component.BOTH_AT_ONCE))
                                .isEqualTo(leg.move() == Leg.Move.BOTH)));
    }

    @Test
    void every_figure_is_the_atlas_s_own_and_names_its_row() {
        assertThat(stops().filter(stop -> stop.role().isPresent())).allSatisfy(stop -> {
            var role = stop.role().orElseThrow();
            var place = stop.industry()
                    .map(industry -> ATLAS.place(role, industry))
                    .orElseGet(() -> ATLAS.everywhere(role));
            var outlook = ATLAS.outlook(role);
            assertThat(stop.seats())
                    .isEqualTo(Figure.of(place.seats().people(), place.seats().origin()));
            assertThat(stop.pay().usdAYear())
                    .isEqualTo(Figure.of(place.pay().usdAYear(), place.pay().origin()));
            assertThat(stop.pay().measure()).isEqualTo(place.pay().measure());
            assertThat(stop.growth()).isEqualTo(Figure.of(outlook.growthTenthsOfPercent(), outlook.origin()));
            Stream.of(stop.seats(), stop.pay().usdAYear(), stop.growth(), stop.openings())
                    .filter(Figure::given)
                    .forEach(figure -> assertTraceable(figure.origin()));
        });
        assertThat(legs()).allSatisfy(leg -> {
            leg.skills().largest().forEach(gap -> assertTraceable(gap.origin()));
            assertTraceable(leg.technologies().origin());
            assertTraceable(leg.preparation().zones());
        });
    }

    private static void assertTraceable(Origin origin) {
        assertThat(SOURCES).contains(origin.source());
        assertThat(origin.row()).isNotBlank();
    }

    @Test
    void every_source_of_a_figure_is_listed() {
        assertThat(ANSWERS).allSatisfy(answer -> {
            var listed = answer.sources().stream().map(Source::key).toList();
            var used = answer.ranked().stream()
                    .flatMap(trail -> trail.stops().stream())
                    .flatMap(stop -> Stream.of(stop.seats(), stop.pay().usdAYear(), stop.growth()))
                    .filter(Figure::given)
                    .map(figure -> figure.origin().source())
                    .collect(Collectors.toSet());
            assertThat(listed).containsAll(used);
        });
    }

    @Test
    void pay_is_subtracted_only_where_that_means_something() {
        assertThat(legs().map(Leg::pay)).allSatisfy(pay -> {
            var comparable = pay.now().measure() == pay.there().measure()
                    && pay.now().usdAYear().known() == Figure.Known.PUBLISHED
                    && pay.there().usdAYear().known() == Figure.Known.PUBLISHED;
            assertThat(pay.basis() == PayStep.Basis.YES).isEqualTo(comparable);
            assertThat(pay.differenceUsd().isPresent()).isEqualTo(comparable);
        });
    }

    @Test
    void a_leg_to_a_place_without_published_seats_says_so_and_is_not_gentle() {
        assertThat(legs().filter(leg -> !leg.to().seats().given())).isNotEmpty().allSatisfy(leg -> {
            assertThat(leg.cautions()).extracting(Sentence::key).contains("planning.caution.noSeats");
            assertThat(leg.grade()).isNotEqualTo(Grade.GENTLE);
        });
    }

    @Test
    void nobody_halts_on_a_bridged_trail_where_hardly_anybody_works_or_where_pay_falls_against_both_ends() {
        var bridged = Stream.concat(trails(), realistic())
                .filter(trail -> trail.kind() == Trail.Kind.BRIDGED)
                .toList();
        assertThat(bridged).hasSizeGreaterThan(40).allSatisfy(trail -> {
            var stops = trail.stops();
            assertThat(stops.subList(1, stops.size() - 1))
                    .allSatisfy(stop -> assertThat(stop.seats().value()).isGreaterThanOrEqualTo(1_000))
                    .filteredOn(stop -> trail.bridges().contains(stop.roleName()))
                    .allSatisfy(stop -> assertNoFall(stop, stops.getFirst(), stops.getLast()));
        });
    }

    private static Stream<Trail> realistic() {
        return RealisticPairs.all().values().stream()
                .flatMap(journey -> TrailFinder.find(ATLAS, journey).ranked().stream());
    }

    private static void assertNoFall(Stop stop, Stop start, Stop target) {
        if (Stream.of(stop, start, target)
                .allMatch(one -> one.pay().usdAYear().known() == Figure.Known.PUBLISHED
                        && one.pay().measure() == stop.pay().measure())) {
            var lower = Math.min(
                    start.pay().usdAYear().value(), target.pay().usdAYear().value());
            assertThat(stop.pay().usdAYear().value()).isGreaterThanOrEqualTo(lower * 7 / 8);
        }
    }

    @Test
    void every_sentence_is_said_in_both_languages() {
        sentences().distinct().forEach(Spoken::assertWellSaid);
    }

    @Test
    void the_first_says_of_each_other_why_it_stands_above_citing_only_what_differs() {
        assertThat(ANSWERS).allSatisfy(answer -> {
            assertThat(answer.rankings()).hasSize(answer.ranked().size() - 1);
            assertThat(answer.rankings()).allSatisfy(ranking -> {
                assertThat(ranking.above()).isEqualTo(answer.ranked().getFirst().letter());
                assertThat(ranking.because()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
                assertThat(ranking.because()).allSatisfy(TwoHundredPairsTest::assertSaysADifference);
            });
        });
    }

    /** Two figures of one kind, or two phrases, are there to be compared; which average a pay is only stands beside. */
    private static void assertSaysADifference(Sentence sentence) {
        var compared = sentence.facts().stream()
                .filter(fact -> !fact.text().startsWith("planning.pay."))
                .filter(fact -> fact.text().isEmpty() ? fact.number() > 0 : fact.type() == Sentence.Type.WORD)
                .filter(fact -> !LEGS.contains(fact.type()))
                .toList();
        assertThat(compared).doesNotHaveDuplicates();
    }

    @Test
    void the_same_question_has_the_same_answer() {
        for (int i = 0; i < JOURNEYS.size(); i++) {
            assertThat(TrailFinder.find(ATLAS, JOURNEYS.get(i))).isEqualTo(ANSWERS.get(i));
        }
    }

    @Test
    void an_answer_survives_being_kept_as_json() {
        var json = JsonMapper.builder().build();

        assertThat(ANSWERS.subList(0, 40))
                .allSatisfy(answer -> assertThat(json.readValue(json.writeValueAsString(answer), Trails.class))
                        .isEqualTo(answer));
    }

    @ParameterizedTest
    @EnumSource(Wish.class)
    void changing_one_weight_sometimes_reorders_and_never_changes_what_there_is(Wish wish) {
        var reordered = 0;
        for (int i = 0; i < JOURNEYS.size(); i++) {
            var journey = JOURNEYS.get(i);
            var without = WITHOUT_WISHES.get(i);
            var only = TrailFinder.find(ATLAS, with(journey, only(wish)));
            assertThat(letters(only)).containsExactlyInAnyOrderElementsOf(letters(without));
            reordered += letters(only).equals(letters(without)) ? 0 : 1;
        }
        assertThat(reordered).as("reordered by " + wish).isBetween(1, JOURNEYS.size() - 1);
    }

    private static Matters only(Wish wish) {
        Function<Wish, Integer> weight = other -> other == wish ? Matters.MOST : 0;
        return new Matters(
                Optional.of(new Matters.Floor(80_000, "USD")),
                weight.apply(Wish.PAY_FLOOR),
                OptionalInt.of(18),
                weight.apply(Wish.MONTHS),
                weight.apply(Wish.KEEP_MY_DOMAIN),
                weight.apply(Wish.LEARN_FROM_COLLEAGUES),
                weight.apply(Wish.SMALLER_STEPS));
    }

    private static Journey with(Journey journey, Matters matters) {
        return new Journey(journey.start(), journey.target(), journey.brings(), matters, Optional.empty());
    }

    private static List<String> letters(Trails trails) {
        return trails.ranked().stream().map(Trail::letter).toList();
    }

    private static boolean isMilitary(String code) {
        return code.startsWith("55");
    }

    private static Grade worst(Stream<Grade> grades) {
        return grades.max(Grade::compareTo).orElseThrow();
    }

    private static Stream<Trail> trails() {
        return ANSWERS.stream().flatMap(answer -> answer.ranked().stream());
    }

    private static Stream<Leg> legs() {
        return trails().flatMap(trail -> trail.legs().stream());
    }

    private static Stream<Stop> stops() {
        return trails().flatMap(trail -> trail.stops().stream());
    }

    private static Stream<Sentence> sentences() {
        return ANSWERS.stream()
                .flatMap(answer -> Stream.of(
                                Stream.of(
                                        answer.classification().why(),
                                        answer.floor().why()),
                                answer.classification().notes().stream(),
                                answer.rankings().stream().flatMap(ranking -> ranking.because().stream()),
                                answer.hints().stream().map(hint -> hint.text()),
                                answer.ranked().stream().flatMap(TwoHundredPairsTest::sentences))
                        .flatMap(Function.identity()));
    }

    private static Stream<Sentence> sentences(Trail trail) {
        return Stream.concat(
                trail.verdicts().stream().map(verdict -> verdict.why()),
                trail.legs().stream()
                        .flatMap(leg ->
                                Stream.concat(leg.parts().stream().map(Leg.Part::why), leg.cautions().stream())));
    }
}
