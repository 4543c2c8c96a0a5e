package app.switchback.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.account.application.PasswordVerdict.Good;
import app.switchback.account.application.PasswordVerdict.Reason;
import app.switchback.account.application.PasswordVerdict.Refused;
import app.switchback.account.domain.CommonPasswords;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordPolicyTest { // A13
    private static final PasswordPolicy POLICY = new PasswordPolicy();
    private static final List<String> ADA = List.of("ada.lovelace@example.org", "Ada Lovelace");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wobbly lantern over quiet gravel",
                "mVt7!kQz29#pLr",
                "жёлтый трактор летит к морю",
                "正确的马电池订书钉很好吃",
                "🏔️🥾🗺️🧦🎒🌲🧭⛺️🪵🫖",
                "               wool socks          ",
            })
    void a_password_of_any_kind_is_good_when_it_is_hard_to_guess(String password) {
        assertThat(POLICY.judge(password, ADA)).isInstanceOf(Good.class);
    }

    @Test
    void signs_that_may_stand_for_letters_are_not_all_tried_at_once() { // A13: each kind more multiplies the work
        var all = "4@8({[<369&#!1/|0$5+7%2x";

        assertThat(PasswordPolicy.measured(all.repeat(3))).hasSize(18).isEqualTo("4@8({[4@8({[4@8({[");
        assertThat(PasswordPolicy.measured("wobbly lantern 77")).isEqualTo("wobbly lantern 77");
        assertThat(POLICY.judge(all.repeat(3), List.of())).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "short one, TOO_SHORT",
        "elevenchars, TOO_SHORT",
        "123456789012, COMMON",
        "1q2w3e4r5t6y, COMMON",
        "Password1234, COMMON",
        "iloveyou1234, COMMON",
        "adalovelace12, PERSONAL",
        "ada.lovelace@example.org, PERSONAL",
        "Switchback2026, PERSONAL",
        "fgfgfgfgfgfgfgfgfgfg, REPEAT",
        "efghijklmnopqrst, SEQUENCE",
    })
    void what_is_tried_first_is_refused_and_it_says_why(String password, Reason why) {
        assertThat(POLICY.judge(password, ADA)).isEqualTo(new Refused(why));
    }

    @Test
    void length_is_counted_in_signs_and_has_an_upper_end() {
        assertThat(POLICY.judge("🏔🥾🗺🧦🎒🌲🧭⛺🌊🌋🍄", ADA))
                .isEqualTo(new Refused(Reason.TOO_SHORT)); // 11 signs, 22 chars
        assertThat(POLICY.judge("wobbly lantern ".repeat(9).substring(0, 128), ADA))
                .isInstanceOf(Good.class);
        assertThat(POLICY.judge("wobbly lantern ".repeat(9).substring(0, 129), ADA))
                .isEqualTo(new Refused(Reason.TOO_LONG));
    }

    @Test
    void nothing_is_cut_off_before_it_is_hashed() {
        var encoder = new Argon2PasswordEncoder(16, 32, 1, 1024, 1);
        for (var length : new int[] {72, 73, 128}) {
            var password = "ü".repeat(length - 1);
            assertThat(encoder.matches(password + "a", encoder.encode(password + "b")))
                    .isFalse();
        }
    }

    @Test
    void the_list_holds_more_than_the_three_thousand_that_are_asked_for() {
        assertThat(CommonPasswords.load().size()).isGreaterThan(3_000);
    }

    @Test
    void no_password_keeps_the_judge_busy() { // A32
        for (var nasty : new String[] {
            "a".repeat(128),
            "aB1!".repeat(32),
            "1qaz2wsx".repeat(16),
            "p4ssw0rd".repeat(16),
            "\u202E".repeat(128),
            "ab".repeat(64)
        }) {
            var start = System.nanoTime();
            POLICY.judge(nasty, ADA);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(nasty).isLessThan(Duration.ofSeconds(2));
        }
    }
}
