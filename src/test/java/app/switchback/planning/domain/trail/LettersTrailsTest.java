package app.switchback.planning.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Pay;
import app.switchback.atlas.application.BundledAtlas;
import app.switchback.planning.Spoken;
import app.switchback.planning.trails.Figure;
import app.switchback.planning.trails.Grade;
import app.switchback.planning.trails.Journey;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Name;
import app.switchback.planning.trails.PayStep;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.Target;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The letters' own example on the data that ship: an analyst in finance who wants to do machine learning in software. */
class LettersTrailsTest {
    private static final String ANALYST = "13-2051.00";
    private static final String DATA_SCIENTIST = "15-2051.00";
    private static final String RESEARCH_SCIENTIST = "15-1221.00";

    private static final Trails AS_DATA_SCIENTIST = find(DATA_SCIENTIST);
    private static final Trails AS_RESEARCH_SCIENTIST = find(RESEARCH_SCIENTIST);

    private static Trails find(String target) {
        var start = Start.of(Start.Kind.EMPLOYED, new OccupationCode(ANALYST), new IndustryId("financial-services"));
        return TrailFinder.find(
                BundledAtlas.ATLAS,
                Journey.between(start, Target.of(new OccupationCode(target), new IndustryId("software-internet"))));
    }

    private static Trail trail(Trails trails, String key) {
        return trails.trail(key).orElseThrow();
    }

    @Test
    void role_first_industry_first_direct_internal_and_bridged_trails_are_found() {
        assertThat(AS_DATA_SCIENTIST.ranked())
                .extracting(Trail::kind)
                .contains(
                        Trail.Kind.ROLE_FIRST,
                        Trail.Kind.INDUSTRY_FIRST,
                        Trail.Kind.DIRECT,
                        Trail.Kind.INTERNAL,
                        Trail.Kind.BRIDGED);
    }

    @Test
    void role_first_stands_above_industry_first_and_the_direct_trail_is_the_hardest() {
        assertThat(keys(AS_DATA_SCIENTIST)).first().isEqualTo("role-first");
        assertThat(keys(AS_DATA_SCIENTIST)).containsSubsequence("role-first", "industry-first", "direct");
        assertThat(trail(AS_DATA_SCIENTIST, "direct").grade()).isEqualTo(Grade.STEEP);
        assertThat(trail(AS_DATA_SCIENTIST, "role-first").grade()).isEqualTo(Grade.STEADY);
    }

    /** Statistical assistants lie near in skills and at half the pay. */
    @Test
    void the_roles_between_are_those_with_a_gain_of_their_own() {
        assertThat(AS_DATA_SCIENTIST.ranked())
                .filteredOn(trail -> trail.kind() == Trail.Kind.BRIDGED)
                .flatExtracting(Trail::bridges)
                .extracting(Name::english)
                .containsExactlyInAnyOrder("Business Intelligence Analysts", "Financial Risk Specialists");
    }

    @Test
    void reading_the_title_as_research_scientist_turns_the_advice_round() {
        assertThat(keys(AS_RESEARCH_SCIENTIST)).containsSubsequence("industry-first", "role-first");
        var inFinance = trail(AS_RESEARCH_SCIENTIST, "role-first").legs().getFirst();
        assertThat(inFinance.to().seats().value()).isEqualTo(260);
        assertThat(inFinance.grade()).isEqualTo(Grade.STEEP);
    }

    @Test
    void the_figures_are_those_of_may_2024() {
        var leg = trail(AS_DATA_SCIENTIST, "role-first").legs().getFirst();

        assertThat(leg.from().seats().value()).isEqualTo(150_630);
        assertThat(leg.pay().now().usdAYear().value()).isEqualTo(106_740);
        assertThat(leg.to().seats().value()).isEqualTo(41_020);
        assertThat(leg.pay().there().usdAYear().value()).isEqualTo(123_570);
        assertThat(leg.pay().there().measure()).isEqualTo(Pay.Measure.MEDIAN);
        assertThat(leg.pay().differenceUsd()).hasValue(123_570 - 106_740);
        assertThat(leg.to().growth().value()).isEqualTo(335);
    }

    @Test
    void a_median_is_never_subtracted_from_a_mean() {
        var leg = trail(AS_DATA_SCIENTIST, "role-first").legs().getLast();

        assertThat(leg.pay().basis()).isEqualTo(PayStep.Basis.DIFFERENT_AVERAGES);
        assertThat(leg.pay().differenceUsd()).isEmpty();
        assertThat(leg.cautions())
                .extracting(Spoken::english)
                .contains("One pay is a median, the other a mean, so they are not set against each other.");
    }

    @Test
    void the_skill_gap_is_thirteen_weighted_levels_and_is_marked_as_estimated() {
        var skills = trail(AS_DATA_SCIENTIST, "direct").legs().getFirst().skills();

        assertThat(skills.weight()).isCloseTo(13.3, within(0.05));
        assertThat(skills.asked()).isCloseTo(117.9, within(0.05));
        assertThat(skills.estimated()).isTrue();
        assertThat(skills.largest()).isNotEmpty().allSatisfy(gap -> {
            assertThat(gap.weight()).isCloseTo((gap.needed() - gap.had()) * (gap.importance() - 1) / 4, within(1e-9));
            assertThat(gap.importance()).isGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void sixteen_technologies_in_demand_are_new_and_seven_are_not() {
        var technologies = trail(AS_DATA_SCIENTIST, "direct").legs().getFirst().technologies();

        assertThat(technologies.inDemandLacks()).hasSize(16).contains("Python");
        assertThat(technologies.lacks()).hasSize(41).containsAll(technologies.inDemandLacks());
        assertThat(technologies.shares()).hasSize(56 - 41);
        assertThat(technologies.brings()).isNotEmpty().doesNotContainAnyElementsOf(technologies.shares());
    }

    @Test
    void what_was_learnt_on_the_first_leg_is_not_missing_on_the_second() {
        var second = trail(AS_DATA_SCIENTIST, "role-first").legs().getLast();

        assertThat(second.skills().weight()).isZero();
        assertThat(second.technologies().lacks()).isEmpty();
        assertThat(second.move()).isEqualTo(Leg.Move.INDUSTRY);
    }

    @Test
    void a_technology_counts_once_on_a_trail_and_what_is_learnt_on_the_way_is_not_brought() {
        var brought = AS_DATA_SCIENTIST.technologiesBrought();

        assertThat(brought).hasSize(56 - 41);
        assertThat(AS_DATA_SCIENTIST.ranked()).allSatisfy(trail -> {
            assertThat(trail.technologiesToLearn()).doesNotContainAnyElementsOf(brought);
            assertThat(trail.technologiesToLearn())
                    .hasSize(trail.climbing().stream()
                            .mapToInt(leg -> leg.technologies().lacks().size())
                            .sum());
        });
    }

    @Test
    void a_figure_that_other_occupations_share_says_so() {
        var leg = trail(AS_DATA_SCIENTIST, "role-first").legs().getFirst();

        assertThat(leg.to().sharedWith()).isEqualTo(2);
        assertThat(leg.cautions()).extracting(Spoken::english).contains("Counted together with 2 other occupations.");
    }

    @Test
    void months_are_an_estimate_from_what_is_new_and_a_year_in_the_stepping_stone() {
        var months = trail(AS_DATA_SCIENTIST, "role-first").months();

        assertThat(months.learning()).isEqualTo((int) Math.ceil(13.3 / 117.9 * 36));
        assertThat(months.staying()).isEqualTo(12);
    }

    @Test
    void the_first_trail_says_why_it_stands_above_each_other() {
        assertThat(AS_DATA_SCIENTIST.rankings())
                .filteredOn(ranking -> ranking.below().equals("C"))
                .singleElement()
                .satisfies(ranking -> assertThat(ranking.because())
                        .extracting(Spoken::english)
                        .contains("Its hardest leg is steady, the only leg of C is steep.")
                        .contains("In favour of C: it is one leg shorter."));
    }

    @Test
    void the_letters_rules_of_thumb_stand_beside_with_their_source() {
        assertThat(AS_DATA_SCIENTIST.hints()).extracting(hint -> hint.source()).containsExactly("S6", "S7", "S8");
    }

    @Test
    void the_narrowest_place_is_the_one_with_the_fewest_seats() {
        assertThat(trail(AS_DATA_SCIENTIST, "industry-first").narrowest())
                .extracting(Figure::known, Figure::value)
                .containsExactly(Figure.Known.PUBLISHED, 17_400L);
    }

    private static List<String> keys(Trails trails) {
        return trails.ranked().stream().map(Trail::key).toList();
    }
}
