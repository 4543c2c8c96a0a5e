package app.switchback.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"Ada", "Ünlü", "李小龍", "عائشة", "👩‍🚀", "O'Neill <b>", "=1+1", "D’Arcy-Smith jr."})
    void names_of_all_kinds_stay_as_they_are(String name) {
        assertThat(PersonName.of(name)).map(PersonName::text).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "A\u0000da", "Ada\nAdmin", "\u202Enimda", "A\u200Bda", "\uD800"})
    void what_would_disturb_a_page_is_refused(String name) {
        assertThat(PersonName.of(name)).isEmpty();
    }

    @Test
    void ninety_signs_are_a_name_and_one_more_is_not() {
        assertThat(PersonName.of("🏔".repeat(90))).isPresent();
        assertThat(PersonName.of("🏔".repeat(91))).isEmpty();
    }
}
