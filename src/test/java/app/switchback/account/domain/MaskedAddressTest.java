package app.switchback.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedAddressTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            203.0.113.77, 203.0.113.x
            ::ffff:203.0.113.77, 203.0.113.x
            2001:db8:12:34:56:78:9a:bc, 2001:db8:12::x
            2001:db8::7, 2001:db8::x
            0:0:0:0:0:0:0:1, 0:0:0::x
            ::1, ::x
            fe80::1%eth0, ''
            localhost, ''
            '', ''""")
    void the_part_that_names_one_line_is_gone(String address, String masked) { // A46
        assertThat(MaskedAddress.of(address).text()).isEqualTo(masked);
    }
}
