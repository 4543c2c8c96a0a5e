package app.switchback.atlas.domain.titles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
    @ParameterizedTest
    @CsvSource({
        "data, data, 0",
        "dtaa, data, 1",
        "scientst, scientist, 1",
        "enginer, engineer, 1",
        "anlayts, analyst, 2"
    })
    void a_swap_a_gap_and_a_wrong_letter_are_one_slip_each(String typed, String meant, int slips) {
        assertThat(Slips.between(typed, meant, 2)).isEqualTo(slips);
    }

    @Test
    void counting_stops_above_the_limit() {
        assertThat(Slips.between("abcdefgh", "stuvwxyz", 2)).isGreaterThan(2);
    }

    @Test
    void the_count_is_the_same_from_both_sides() {
        var random = new Random(3);
        for (int round = 0; round < 500; round++) {
            var one = word(random);
            var other = word(random);
            assertThat(Math.min(3, Slips.between(one, other, 2))).isEqualTo(Math.min(3, Slips.between(other, one, 2)));
        }
    }

    private static String word(Random random) {
        return random.ints(3 + random.nextInt(3), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
