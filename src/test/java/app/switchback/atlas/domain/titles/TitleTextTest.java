package app.switchback.atlas.domain.titles;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.TitleMatch.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTextTest {
    @ParameterizedTest
    @CsvSource({
        "Data Scientists, data scientist",
        "Secretaries, secretary",
        "Boss, boss",
        "Café-Betreiber, cafe betreiber",
        "Bürokauffrau, buerokauffrau",
        "Straßenwärter, strassenwaerter",
        "C++ / C# Developer, c++ c# developer",
        "🚀 Rocket 🚀 Engineer, rocket engineer"
    })
    void a_title_is_compared_by_its_folded_words(String title, String words) {
        assertThat(String.join(" ", TitleText.words(title))).isEqualTo(words);
    }

    @Test
    void an_umlaut_in_two_characters_is_the_same_as_in_one() {
        assertThat(TitleText.words("Verka\u0308ufer")).isEqualTo(TitleText.words("Verk\u00e4ufer"));
    }

    @Test
    void a_second_form_in_parentheses_stands_for_itself() {
        assertThat(TitleText.forms("AI Engineer (Artificial Intelligence Engineer)"))
                .containsExactly(List.of("ai", "engineer"), List.of("artificial", "intelligence", "engineer"));
    }

    @Test
    void a_remark_in_the_middle_is_left_out() {
        assertThat(TitleText.forms("Operational Intelligence (OPINTEL) Analyst"))
                .containsExactly(List.of("operational", "intelligence", "analyst"));
    }

    @Test
    void a_slash_parts_german_genders_but_not_english_words() {
        assertThat(TitleText.forms("Lehrer/Lehrerin", Kind.GERMAN))
                .containsExactly(List.of("lehrer"), List.of("lehrerin"));
        assertThat(TitleText.forms("Signals Collector/Analyst", Kind.ALTERNATE))
                .containsExactly(List.of("signal", "collector", "analyst"));
    }

    @Test
    void an_unclosed_parenthesis_is_no_trouble() {
        assertThat(TitleText.forms("Engineer (")).containsExactly(List.of("engineer"));
        assertThat(TitleText.forms(")(")).isEmpty();
    }
}
