package app.switchback.atlas.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnershipRowsTest {
    @Test
    void the_largest_row_is_the_whole_when_the_others_add_up_to_it() {
        var together = OwnershipRows.together(
                List.of(row(1_230, 312_730), row(17_240, 216_570), row(5_200, 255_260), row(10_800, 187_000)));

        assertThat(together).isEqualTo(new OwnershipRows(17_240, 216_570, true));
    }

    @Test
    void two_equal_rows_are_one_kind_of_owner_and_the_whole() {
        assertThat(OwnershipRows.together(List.of(row(90, 50_000), row(90, 50_000)))
                        .confirmed())
                .isTrue();
    }

    @Test
    void a_row_alone_may_be_a_part() {
        assertThat(OwnershipRows.together(List.of(row(90, 50_000))).confirmed()).isFalse();
    }

    @Test
    void parts_that_do_not_add_up_leave_a_doubt() {
        assertThat(OwnershipRows.together(List.of(row(430, 113_930), row(210, 117_570))))
                .isEqualTo(new OwnershipRows(430, 113_930, false));
    }

    private static int[] row(int employment, int mean) {
        return new int[] {employment, mean};
    }
}
