package app.switchback.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What could end a line, a header or an address does not come in (A22). */
class LetterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org\r\nBcc: eve@example.org",
                "ada@example.org\nBcc: eve@example.org",
                "ada@example.org\u0000",
                "ada@example.org, eve@example.org",
                "ada@example.org;eve@example.org",
                "ada@example.org eve@example.org",
                "Ada <ada@example.org>",
                "ada@example.org\u2028",
                "ada@example.org\u0085",
                "\"ada\"@example.org",
                "ada@eve@example.org",
                "ada",
                "@",
                ""
            })
    void an_address_names_one_person_and_nothing_else(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Recipient(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ada\r\nBcc: eve@example.org", "Ada\nX: y", "Ada\u0000", "Ada\u2029", "Ada\u0085", "\ud800"})
    void a_name_and_a_subject_stay_in_their_line(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Recipient("ada@example.org", text));
        assertThatIllegalArgumentException().isThrownBy(() -> new Writing(text));
        assertThatIllegalArgumentException().isThrownBy(() -> new Writing.Way(text, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/x",
                "https://evil.example",
                "javascript:alert(1)",
                "x\ny",
                "x y",
                "\\x",
                "../x"
            })
    void a_link_leads_nowhere_but_here(String place) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Writing.Way("Open", place));
    }

    @Test
    void what_is_honest_comes_in() {
        assertThatCode(() -> new Recipient("zoë+plans@bücher.example", "Zoë O'Neil (né Müller), \"Z\""))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Writing.Way("Open", "reset/4f-_x?a=b#c")).doesNotThrowAnyException();
    }

    @Test
    void an_address_is_masked_to_be_recognised() {
        assertThat(new Recipient("ada@example.org").masked()).isEqualTo("a…@example.org");
        assertThat(new Recipient("𝒜da@example.org").masked()).isEqualTo("𝒜…@example.org");
    }

    @Test
    void links_begin_with_the_configured_address_only() {
        assertThat(new HomeAddress("https://switchback.example.org/").of(new Writing.Way("Open", "reset/x")))
                .hasValue("https://switchback.example.org/reset/x");
        assertThat(new HomeAddress("https://example.org/plans").of(new Writing.Way("Open", "")))
                .hasValue("https://example.org/plans/");
        assertThat(new HomeAddress("").isWrong()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "ftp://example.org",
                "https://u:p@example.org",
                "https://example.org/?a",
                "https:///x",
                "ht tp://x"
            })
    void what_is_no_address_of_ours_is_said_to_be_wrong(String configured) {
        assertThat(new HomeAddress(configured).base()).isEmpty();
        assertThat(new HomeAddress(configured).isWrong()).isTrue();
    }
}
