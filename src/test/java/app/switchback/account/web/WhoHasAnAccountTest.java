package app.switchback.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.testing.Browser;
import app.switchback.testing.PasswordComputations;
import app.switchback.testing.Persona;
import app.switchback.testing.UidlClient;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whether an address has an account is nobody's business: the door answers the same and does the same work (A54). How long
 * it takes is measured by {@link MeasureTheDoor}, since a clock in a test says more about the machine.
 */
class WhoHasAnAccountTest extends DoorTest {
    private static final String KNOWN = "ada@example.org";
    private static final String UNKNOWN = "ida@example.org"; // as long as the other
    private static final String PASSWORD = "tin kettle beside nine geese";

    @Autowired
    PasswordComputations computations;

    @BeforeEach
    void the_door_was_used_before() {
        browser.signIn(Persona.BOB); // the first try of all prepares what later ones compare with
        browser = new Browser(port);
    }

    @Test
    void a_failed_sign_in_costs_one_computation_whoever_is_asked_for() { // A54
        for (var typed : List.of(KNOWN, UNKNOWN, "root", ""))
            assertThat(computations.during(() -> new Browser(port).signIn(typed, "not it")))
                    .as(typed)
                    .isOne();
    }

    @Test
    void a_failed_sign_in_looks_the_same_whoever_is_asked_for() { // A54
        var known = new Browser(port);
        var unknown = new Browser(port);

        areAlike(known.signIn(KNOWN, "not it"), unknown.signIn(UNKNOWN, "not it"));
        areAlike(known.get("/login?wrong"), unknown.get("/login?wrong"));
        var knownPage = UidlClient.open(known, "login");
        var unknownPage = UidlClient.open(unknown, "login");
        assertThat(knownPage.texts()).isEqualTo(unknownPage.texts());
        assertThat(knownPage.heard()).hasSameSizeAs(unknownPage.heard());
    }

    @Test
    void a_sign_up_costs_one_computation_whether_the_address_is_known_or_not() { // A54
        for (var typed : List.of(KNOWN, UNKNOWN)) {
            var page = filledIn(typed, PASSWORD);
            assertThat(computations.during(() -> page.press("Open the account")))
                    .as(typed)
                    .isOne();
        }
    }

    @Test
    void a_sign_up_looks_the_same_whether_the_address_is_known_or_not() { // A54
        var known = filledIn(KNOWN, PASSWORD);
        var unknown = filledIn(UNKNOWN, PASSWORD);

        areAlike(known.press("Open the account"), unknown.press("Open the account"));
        assertThat(known.texts())
                .isEqualTo(unknown.texts())
                .anyMatch(text -> text.contains("If you had an account before"));
    }

    @Test
    void a_refused_sign_up_looks_the_same_whether_the_address_is_known_or_not() { // A54
        var known = filledIn(KNOWN, "password1234");
        var unknown = filledIn(UNKNOWN, "password1234");

        areAlike(known.press("Open the account"), unknown.press("Open the account"));
        assertThat(known.texts()).isEqualTo(unknown.texts());
    }

    private UidlClient filledIn(String email, String password) {
        var page = UidlClient.open(new Browser(port), "sign-up");
        page.type("What should we call you?", "Grace");
        page.type("E-mail", email);
        page.type("Password", password);
        return page;
    }

    private static void areAlike(HttpResponse<String> one, HttpResponse<String> other) {
        assertThat(one.statusCode()).isEqualTo(other.statusCode());
        assertThat(one.body()).hasSameSizeAs(other.body());
        assertThat(names(one)).isEqualTo(names(other));
        for (var name : names(one))
            assertThat(String.join(",", one.headers().allValues(name)))
                    .as(name)
                    .hasSameSizeAs(String.join(",", other.headers().allValues(name)));
    }

    private static List<String> names(HttpResponse<String> answer) {
        return Arrays.asList(answer.headers().map().keySet().toArray(String[]::new));
    }
}
