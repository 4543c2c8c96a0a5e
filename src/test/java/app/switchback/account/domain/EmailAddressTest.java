package app.switchback.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada@Example.ORG",
                "  ada@example.org ",
                "ＡＤＡ@example.org", // full width
                "ada＠example.org",
                "𝐚𝐝𝐚@example.org", // mathematical bold
            })
    void spellings_of_one_address_are_one_account(String spelling) { // A58
        assertThat(EmailAddress.of(spelling)).map(EmailAddress::key).contains("ada@example.org");
    }

    @Test
    void letters_with_two_cases_of_different_length_fold_together() { // A58
        assertThat(EmailAddress.of("straße@example.org"))
                .map(EmailAddress::key)
                .isEqualTo(EmailAddress.of("STRASSE@example.org").map(EmailAddress::key));
        assertThat(EmailAddress.of("\u212Aelvin@example.org"))
                .map(EmailAddress::key)
                .contains("kelvin@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "аda@example.org", // a Cyrillic a before Latin letters
                "ada@ехample.org",
                "a\u200Bda@example.org", // zero width space
                "a\u200Dda@example.org",
                "\u202Eada@example.org", // turns the direction
                "ada\u0000@example.org",
                "ada@example.org\r\nBcc: eve@example.org",
                "a\uD800da@example.org",
                "ada@@example.org",
                "ada@example.org@evil.test",
                "@example.org",
                "ada@",
                "ada",
                "",
                ".ada@example.org",
                "a..da@example.org",
                "a da@example.org",
                "ada@exa mple.org",
                "ada@-example.org",
                "\"ada\"@example.org",
                "<script>@example.org"
            })
    void what_fools_the_eye_or_is_no_address_is_refused(String text) { // A58, A22
        assertThat(EmailAddress.of(text)).isEmpty();
    }

    @Test
    void an_absurdly_long_text_is_refused() {
        assertThat(EmailAddress.of("a".repeat(10_000) + "@example.org")).isEmpty();
        assertThat(EmailAddress.of("a@" + "b.".repeat(126) + "org")).isEmpty();
    }

    @Test
    void an_address_in_another_script_or_under_another_name_is_fine() {
        assertThat(EmailAddress.of("дмитрий@пример.рф")).isPresent();
        assertThat(EmailAddress.of("ada@müller.example")).map(EmailAddress::key).contains("ada@xn--mller-kva.example");
        assertThat(EmailAddress.of("ada+work@example.org"))
                .map(EmailAddress::written)
                .contains("ada+work@example.org");
    }

    @Test
    void an_address_does_not_end_in_a_log() { // A48
        assertThat(EmailAddress.of("ada@example.org").orElseThrow().toString()).doesNotContain("ada");
    }
}
