package app.switchback.planning.application;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.planning.Spoken;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Sentence.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    private static final String IT = "";

    private static Fact percent(long number) {
        return Fact.number(Sentence.Type.PERCENT, number);
    }

    private static Sentence asksForLess(Fact other) {
        return Sentence.of(
                "planning.rank.new", Fact.leg(Sentence.Type.HARDEST_LEG, IT, 2), percent(7), other, percent(8));
    }

    @Test
    void the_better_trail_is_it_and_the_other_has_its_letter() {
        var sentence = asksForLess(Fact.leg(Sentence.Type.SUCH_A_LEG, "C", 1));

        assertThat(Spoken.english(sentence))
                .isEqualTo(
                        "Its hardest leg asks for less that is new to you: 7\u00a0% of the role’s skill levels, that of C 8\u00a0%.");
        assertThat(Spoken.german(sentence))
                .isEqualTo(
                        "Die schwerste Etappe verlangt weniger Neues von dir: 7\u00a0% der Stufen, die der Beruf verlangt, die von C 8\u00a0%.");
    }

    @Test
    void without_letters_beside_it_a_trail_has_its_name() {
        var sentence = asksForLess(Fact.leg(Sentence.Type.ONLY_LEG, "C", 1));

        assertThat(Spoken.english(sentence, letter -> "“Direct”"))
                .isEqualTo(
                        "Its hardest leg asks for less that is new to you: 7\u00a0% of the role’s skill levels, the only leg of “Direct” 8\u00a0%.");
    }

    @Test
    void a_leg_that_nothing_else_tells_from_the_others_has_its_number() {
        var sentence = asksForLess(Fact.leg(Sentence.Type.LEG, "B", 2));

        assertThat(Spoken.english(sentence)).contains("the second leg of B");
        assertThat(Spoken.german(sentence)).contains("die zweite Etappe von B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | In favour of C: it is one leg shorter. | Für C spricht: eine Etappe weniger.",
                "2 | In favour of C: it is 2 legs shorter. | Für C spricht: 2 Etappen weniger."
            })
    void one_is_said_otherwise_than_many(long legs, String english, String german) {
        var sentence =
                Sentence.of("planning.rank.but.shorter", Fact.letter("C"), Fact.number(Sentence.Type.NUMBER, legs));

        assertThat(Spoken.english(sentence)).isEqualTo(english);
        assertThat(Spoken.german(sentence)).isEqualTo(german);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | Counted together with one other occupation. | Zusammen gezählt mit einem anderen Beruf.",
                "2 | Counted together with 2 other occupations. | Zusammen gezählt mit 2 anderen Berufen."
            })
    void a_shared_figure_says_with_how_many(long others, String english, String german) {
        var sentence = Sentence.of("planning.caution.together", Fact.number(Sentence.Type.NUMBER, others));

        assertThat(Spoken.english(sentence)).isEqualTo(english);
        assertThat(Spoken.german(sentence)).isEqualTo(german);
    }
}
