package app.switchback.atlas.domain.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTitleTest {
    @ParameterizedTest
    @CsvSource({
        "Senior Data Analyst II, data analyst",
        "Lead Software Engineer, software engineer",
        "Head of Data, data",
        "Data Scientist at Acme Bank, data scientist",
        "Data Scientist @ Acme, data scientist",
        "Analyst/in (m/w/d), analyst",
        "Analyst*in, analyst",
        "Analyst:innen, analyst",
        "AnalystIn, analyst",
        "Analyst (w/m/d), analyst",
        "Leiter Vertrieb bei Acme GmbH, vertrieb",
        "sr. swe, software engineer"
    })
    void level_company_and_gender_are_read_away(String typed, String plainest) {
        var reading = TypedTitle.of(typed, Map.of("swe", "software engineer"));
        assertThat(String.join(" ", reading.plainest())).isEqualTo(plainest);
    }

    @Test
    void the_literal_reading_comes_first() {
        var reading = TypedTitle.of("Staff Nurse", Map.of());
        assertThat(reading.readings().getFirst()).containsExactly("staff", "nurse");
    }

    @Test
    void a_title_of_nothing_but_levels_keeps_its_literal_reading() {
        assertThat(TypedTitle.of("Principal", Map.of()).plainest()).containsExactly("principal");
    }

    @Test
    void a_last_word_is_open_until_a_blank_follows() {
        assertThat(TypedTitle.of("data sci", Map.of()).open()).isTrue();
        assertThat(TypedTitle.of("data science ", Map.of()).open()).isFalse();
    }

    @Test
    void text_without_letters_has_no_reading() {
        assertThat(TypedTitle.of(" \t—🚀!\u0000 ", Map.of()).isEmpty()).isTrue();
    }
}
