package app.switchback.planning.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.application.BundledAtlas;
import app.switchback.planning.Spoken;
import app.switchback.planning.trails.Brings;
import app.switchback.planning.trails.Journey;
import app.switchback.planning.trails.Matters;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.SwitchKind;
import app.switchback.planning.trails.Target;
import app.switchback.planning.trails.Trails;
import app.switchback.planning.trails.Verdict;
import app.switchback.planning.trails.Wish;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** One place has one name in all reasons: today's industry, one entered on the way, or a new one. */
class TradeTest {
    private static final Trails TRAILS = find(Optional.empty());

    private static Trails find(Optional<SwitchKind> said) {
        var start =
                Start.of(Start.Kind.EMPLOYED, new OccupationCode("13-2051.00"), new IndustryId("financial-services"));
        var target = Target.of(new OccupationCode("15-2051.00"), new IndustryId("software-internet"));
        var matters = new Matters(Optional.empty(), 0, OptionalInt.empty(), 0, 4, 4, 0);
        return TrailFinder.find(BundledAtlas.ATLAS, new Journey(start, target, Brings.AS_THE_ROLE, matters, said));
    }

    private static Sentence domain(Trails trails, String key) {
        return trails.trail(key).orElseThrow().verdicts().stream()
                .filter(verdict -> verdict.wish() == Wish.KEEP_MY_DOMAIN)
                .map(Verdict::why)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_industry_that_was_entered_a_leg_ago_is_not_called_new() {
        assertThat(Spoken.english(domain(TRAILS, "industry-first")))
                .isEqualTo("Leg 2 takes up the new role in an industry that you have entered by then.");
        assertThat(Spoken.german(domain(TRAILS, "industry-first")))
                .isEqualTo("Etappe 2 beginnt den neuen Beruf in einer Branche, in der du dann schon arbeitest.");
        assertThat(Spoken.english(domain(TRAILS, "direct"))).contains("in an industry that is new to you");
    }

    @Test
    void nobody_enters_on_the_way_the_industry_that_they_are_in_today() {
        assertThat(said(TRAILS))
                .anyMatch(said -> said.contains("takes up the new role where you know the business"))
                .noneMatch(said -> said.matches("Its .*leg takes up the new role in an industry .* by then; .*"));
    }

    @Test
    void where_the_new_role_is_taken_up_is_told_once() {
        assertThat(TRAILS.rankings())
                .isNotEmpty()
                .allSatisfy(ranking ->
                        assertThat(ranking.because()).extracting(Sentence::key).doesNotHaveDuplicates());
    }

    @Test
    void an_industry_that_only_counts_as_unchanged_is_not_called_the_one_of_today() {
        var overruled = find(Optional.of(SwitchKind.ROLE));

        assertThat(Spoken.english(domain(overruled, "direct")))
                .startsWith("Leg 1 takes up the new role in an industry that you count as yours; ");
        assertThat(said(overruled)).noneMatch(said -> said.contains("where you know the business"));
    }

    private static List<String> said(Trails trails) {
        return trails.rankings().stream()
                .flatMap(ranking -> ranking.because().stream())
                .map(Spoken::english)
                .toList();
    }
}
