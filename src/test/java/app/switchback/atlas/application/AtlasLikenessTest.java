package app.switchback.atlas.application;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.Likeness;
import app.switchback.atlas.Occupation.Basis;
import app.switchback.atlas.OccupationCode;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** Likeness on the data that ships. */
class AtlasLikenessTest {
    private static final OccupationCode DATA_SCIENTIST = new OccupationCode("15-2051.00");
    private static final OccupationCode FINANCIAL_ANALYST = new OccupationCode("13-2051.00");
    private static final OccupationCode NURSE = new OccupationCode("29-1141.00");
    private static final OccupationCode ROOFER = new OccupationCode("47-2181.00");

    private final Atlas atlas = BundledAtlas.ATLAS;

    @Test
    void a_nurse_is_more_like_another_nurse_than_like_a_roofer() {
        assertThat(atlas.nearest(NURSE, 5))
                .allMatch(like -> like.to().majorGroup().equals("29"));
        assertThat(atlas.likeness(NURSE, ROOFER).orElseThrow().together()).isNegative();
    }

    @Test
    void two_estimated_roles_say_so() {
        assertThat(atlas.likeness(FINANCIAL_ANALYST, DATA_SCIENTIST)
                        .orElseThrow()
                        .estimated())
                .isTrue();
        assertThat(atlas.likeness(NURSE, ROOFER).orElseThrow().estimated()).isFalse();
    }

    @Test
    void the_nearest_fall_in_likeness_and_hold_every_other_role_with_ratings_once() {
        var all = atlas.nearest(DATA_SCIENTIST, Integer.MAX_VALUE);
        var rated = atlas.occupations().stream()
                .filter(role -> role.ratings() != Basis.NONE)
                .count();
        assertThat(all)
                .hasSize((int) rated - 1)
                .isSortedAccordingTo(Comparator.comparingDouble(Likeness::together)
                        .reversed()
                        .thenComparing(Likeness::to));
        assertThat(all).extracting(Likeness::to).doesNotHaveDuplicates().doesNotContain(DATA_SCIENTIST);
    }

    @Test
    void unknown_and_unrated_roles_have_no_likeness() {
        var unrated = atlas.occupations().stream()
                .filter(role -> role.ratings() == Basis.NONE)
                .findFirst()
                .orElseThrow();
        assertThat(atlas.likeness(NURSE, unrated.code())).isEmpty();
        assertThat(atlas.likeness(new OccupationCode("99-9999.99"), NURSE)).isEmpty();
        assertThat(atlas.nearest(new OccupationCode("99-9999.99"), 3)).isEmpty();
        assertThat(atlas.nearest(NURSE, -1)).isEmpty();
    }
}
