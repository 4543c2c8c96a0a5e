package app.switchback.designsystem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
    @ParameterizedTest
    @CsvSource({
        "Mira, MI",
        "Mira Okonkwo, MO",
        "  anna   maria von  hohenstein , AM",
        "ada@example.org, AE",
        "\u00f6zlem, \u00d6Z",
        "\ud83d\ude00, \ud83d\ude00",
        "'', ''",
        "'...', ''"
    })
    void a_name_of_any_kind_gives_at_most_two_letters(String name, String letters) {
        assertThat(Initials.of(name)).isEqualTo(letters);
    }
}
