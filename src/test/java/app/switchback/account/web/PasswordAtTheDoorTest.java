package app.switchback.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.testing.Browser;
import app.switchback.testing.UidlClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords from the field of the sign-up page to the form of the sign-in page. */
class PasswordAtTheDoorTest extends DoorTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "seventy-three bytes are more than bcrypt would look at: wool, gravel, fog",
                "жёлтый трактор летит к морю через туман и гравий",
                "  spaces before and after count too  ",
                "🏔️🥾🗺️🧦🎒🌲🧭⛺️🪵🫖"
            })
    void a_password_opens_to_its_last_sign_and_to_nothing_shorter(String password) { // A13
        signUp(password);

        assertThat(opens(password.substring(0, password.offsetByCodePoints(password.length(), -1))))
                .isFalse();
        assertThat(opens(password + " ")).isFalse();
        assertThat(opens(password)).isTrue();
    }

    @Test
    void a_password_of_128_signs_is_looked_at_to_the_end() { // A13
        var longest = "wobbly lantern over quiet gravel, tin kettle beside nine geese, ".repeat(2);
        signUp(longest);

        assertThat(longest).hasSize(128);
        assertThat(opens(longest.substring(0, 127) + "x")).isFalse();
        assertThat(opens(longest)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234", "123456789012", "qwertyuiop12", "grace@example.org", "short"})
    void what_everybody_tries_is_refused_by_its_field_and_stays_in_it(String weak) { // A13
        var page = signUp(weak);

        var field = page.field("Password");
        assertThat(page.property(field, "invalid")).contains("true");
        assertThat(page.property(field, "errorMessage")).isPresent();
        assertThat(jdbc.queryForObject(
                        "select count(*) from account_account where email = 'grace@example.org'", Long.class))
                .isZero();
    }

    private UidlClient signUp(String password) {
        var page = UidlClient.open(new Browser(port), "sign-up");
        page.type("What should we call you?", "Grace");
        page.type("E-mail", "grace@example.org");
        page.type("Password", password);
        page.press("Open the account");
        return page;
    }

    private boolean opens(String password) {
        var visitor = new Browser(port);
        visitor.signIn("grace@example.org", password);
        return visitor.get("/").statusCode() == 200;
    }
}
