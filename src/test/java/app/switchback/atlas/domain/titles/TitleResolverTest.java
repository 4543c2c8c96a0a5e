package app.switchback.atlas.domain.titles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.TitleMatch;
import app.switchback.atlas.TitleMatch.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TitleResolverTest {
    private static final OccupationCode COOK = new OccupationCode("35-2014.00");
    private static final OccupationCode CHEF = new OccupationCode("35-1011.00");
    private static final OccupationCode BAKER = new OccupationCode("51-3011.00");

    private final TitleResolver resolver = TitleResolver.of(
            List.of(
                    new NamedOccupation(COOK, "Cooks", Kind.OCCUPATION),
                    new NamedOccupation(CHEF, "Chefs and Head Cooks", Kind.OCCUPATION),
                    new NamedOccupation(BAKER, "Bakers", Kind.OCCUPATION),
                    new NamedOccupation(CHEF, "Pastry Chef", Kind.ALTERNATE),
                    new NamedOccupation(BAKER, "Pastry Chef", Kind.ALTERNATE),
                    new NamedOccupation(BAKER, "Pastry Baker", Kind.ALTERNATE),
                    new NamedOccupation(BAKER, "pastry-chef", Kind.REPORTED),
                    new NamedOccupation(COOK, "Line Cook (LC)", Kind.REPORTED),
                    new NamedOccupation(COOK, "Koch/Köchin", Kind.GERMAN),
                    new NamedOccupation(BAKER, "Sourdough Artist", Kind.OUR_ALIAS),
                    new NamedOccupation(CHEF, "Sourdough Artist", Kind.OUR_ALIAS),
                    new NamedOccupation(COOK, "Pastry Chef", Kind.OUR_ALIAS)),
            Map.of("bkr", "baker"));

    @Test
    void a_title_of_two_occupations_is_one_match_with_both_meanings() {
        var match = first("Pastry Chef");
        assertThat(match.title()).isEqualTo("Pastry Chef");
        assertThat(match.meanings()).containsExactlyInAnyOrder(CHEF, BAKER);
        assertThat(match.kind()).isEqualTo(Kind.ALTERNATE);
    }

    @Test
    void an_alias_of_ours_adds_nothing_to_a_title_of_the_sources() {
        assertThat(first("Pastry Chef").meanings()).doesNotContain(COOK);
    }

    @Test
    void our_own_alias_keeps_the_order_we_gave_it() {
        assertThat(first("sourdough artist")).satisfies(match -> {
            assertThat(match.kind()).isEqualTo(Kind.OUR_ALIAS);
            assertThat(match.meanings()).containsExactly(BAKER, CHEF);
        });
    }

    @Test
    void a_short_form_an_abbreviation_and_a_slip_all_find_the_title() {
        assertThat(first("lc").meanings()).containsExactly(COOK);
        assertThat(first("pastry bkr").title()).isEqualTo("Pastry Baker");
        assertThat(first("pasrty baker").title()).isEqualTo("Pastry Baker");
        assertThat(first("past").title()).startsWith("Pastry");
    }

    @Test
    void both_german_genders_are_found_and_rank_lower_in_english() {
        var german = resolver.titles("Köchin", Locale.GERMANY, 1).getFirst();
        var english = resolver.titles("koechin", Locale.ENGLISH, 1).getFirst();
        assertThat(german.kind()).isEqualTo(Kind.GERMAN);
        assertThat(english.title()).isEqualTo(german.title());
        assertThat(english.score()).isLessThan(german.score());
    }

    @Test
    void unknown_words_find_nothing_and_a_half_known_title_is_offered_as_near() {
        assertThat(resolver.titles("qwrtz", Locale.ENGLISH, 5)).isEmpty();
        assertThat(resolver.nearby("qwrtz", Locale.ENGLISH, 5)).isEmpty();
        assertThat(resolver.occupations("qwrtz", 5)).isEmpty();
        assertThat(resolver.titles("qwrtz yxcvb cook", Locale.ENGLISH, 5)).isEmpty();
        assertThat(resolver.nearby("qwrtz yxcvb cook", Locale.ENGLISH, 5)).isNotEmpty();
    }

    @Test
    void an_unseen_title_is_coded_by_what_its_words_mean_elsewhere() {
        assertThat(resolver.occupations("Baker of Pastry", 1).getFirst().code()).isEqualTo(BAKER);
    }

    @Test
    void shares_of_occupations_fall_and_stay_between_0_and_1() {
        var shares = resolver.occupations("Pastry Chef", 10).stream()
                .map(RankedOccupation::share)
                .toList();
        assertThat(shares)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                .allMatch(s -> s >= 0 && s <= 1);
    }

    @Test
    void more_occupations_than_the_tables_hold_are_refused() {
        var names = new ArrayList<NamedOccupation>();
        for (int i = 0; i <= ClueTable.capacity(); i++) {
            names.add(new NamedOccupation(
                    new OccupationCode("%02d-%04d.00".formatted(i / 1000, i)), "Cook", Kind.ALTERNATE));
        }
        assertThatThrownBy(() -> TitleResolver.of(names, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private TitleMatch first(String typed) {
        return resolver.titles(typed, Locale.ENGLISH, 5).getFirst();
    }
}
