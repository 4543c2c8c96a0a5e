package app.switchback.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.testing.Browser;
import app.switchback.testing.Persona;
import app.switchback.testing.UidlClient;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is in and how they are put out, over HTTP: under an open page, by its next request, and for good. */
class OpenDevicesTest extends DoorTest {
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String IPHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Mobile/15E148 Safari/604.1";

    @Test
    void the_page_lists_this_device_and_the_others_in_words() {
        signIn(browser, FIREFOX);
        signIn(new Browser(port), IPHONE);

        var texts = security(browser).texts();

        assertThat(texts).contains("Firefox on Linux", "This device", "Safari on iPhone");
    }

    @Test
    void an_ended_session_is_gone_at_its_next_request() { // A04, A15
        var stolen = new Browser(port);
        signIn(stolen, IPHONE);
        signIn(browser, FIREFOX);
        assertThat(stolen.get("/profile").statusCode()).isEqualTo(200);

        security(browser).press("End access");

        assertThat(stolen.get("/profile").statusCode()).isEqualTo(302);
        assertThat(stolen.get("/profile").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).contains("/login"));
        assertThat(browser.get("/profile").statusCode()).isEqualTo(200);
    }

    @Test
    void an_ended_session_is_gone_under_an_open_page() { // A04, A15
        var other = new Browser(port);
        signIn(other, IPHONE);
        var page = UidlClient.open(other, "profile");
        signIn(browser, FIREFOX);

        security(browser).press("End access");
        var answer = page.type("What should we call you?", "Mallory");

        assertThat(answer.body()).isEqualTo("{\"meta\":{\"sessionExpired\":true}}");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(jdbc.queryForObject(
                        "select name from account_account where email = 'ada@example.org'", String.class))
                .isEqualTo("ADA");
    }

    @Test
    void an_ended_device_does_not_come_back_by_being_remembered() { // A15
        var other = new Browser(port);
        remembered(other, IPHONE);
        signIn(browser, FIREFOX);

        security(browser).press("End access");
        other.restart();

        assertThat(other.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void a_remembered_device_stays_listed_while_it_is_away_and_can_be_ended() {
        var other = new Browser(port);
        remembered(other, IPHONE);
        other.restart(); // its session runs out; the next one comes by the cookie
        signIn(browser, FIREFOX);

        var page = security(browser);
        page.press("Sign out everywhere else");
        page.pressLast("Sign out everywhere else");

        assertThat(other.get("/").statusCode()).isEqualTo(302);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void a_change_of_the_password_ends_every_other_session_and_every_remembered_device() { // A15
        var session = new Browser(port);
        signIn(session, IPHONE);
        var open = UidlClient.open(session, "profile");
        var device = new Browser(port);
        remembered(device, IPHONE);
        device.restart();
        signIn(browser, FIREFOX);

        var page = UidlClient.open(browser, "profile");
        page.type("The password you have now", Persona.PASSWORD);
        page.type("A new password", "tin kettle beside nine geese");
        page.press("Change the password");

        assertThat(open.press("Change the password").body()).contains("sessionExpired");
        assertThat(session.get("/").statusCode()).isEqualTo(302);
        assertThat(device.get("/").statusCode()).isEqualTo(302);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void a_session_that_was_never_signed_in_opens_nothing() { // A11
        browser.get("/login");
        browser.signIn(Persona.ADA.email(), "not the password");

        assertThat(browser.get("/profile/security").statusCode()).isEqualTo(302);
        assertThat(UidlClient.open(browser, "profile/security").texts()).doesNotContain("Where you are signed in");
    }

    @Test
    void whoever_signs_in_as_another_person_in_the_same_browser_is_that_person_only() { // A11
        signIn(browser, FIREFOX);
        var page = UidlClient.open(browser, "profile");

        browser.signIn(Persona.BOB);

        assertThat(page.press("Change the password").body())
                .contains("sessionExpired")
                .doesNotContain("ada@example.org", "ADA");
        assertThat(UidlClient.open(browser, "profile").heard())
                .contains("bob@example.org")
                .doesNotContain("ada@example.org");
    }

    @Test
    void the_mark_of_a_device_opens_nothing() {
        signIn(browser, FIREFOX);
        var mark = browser.cookie("sb-device").orElseThrow();
        assertThat(mark.isHttpOnly()).isTrue();

        var thief = new Browser(port);
        thief.keep(mark);

        assertThat(thief.get("/").statusCode()).isEqualTo(302);
        assertThat(jdbc.queryForList("select mark_hash from account_device", String.class))
                .hasSize(1)
                .doesNotContain(mark.getValue());
    }

    @Test
    void a_new_device_is_told_of_on_the_older_one_until_somebody_owns_to_it() {
        signIn(browser, FIREFOX);
        var other = new Browser(port);
        signIn(other, IPHONE);

        assertThat(UidlClient.open(other, "profile").texts()).noneMatch(text -> text.contains("Was that you?"));
        var page = UidlClient.open(browser, "profile");
        assertThat(page.texts()).anyMatch(text -> text.contains("Safari on iPhone") && text.contains("Was that you?"));

        page.press("Yes, that was me");

        assertThat(UidlClient.open(browser, "profile").texts()).noneMatch(text -> text.contains("Was that you?"));
    }

    private static UidlClient security(Browser browser) {
        return UidlClient.open(browser, "profile/security");
    }

    private static void signIn(Browser browser, String agent) {
        browser.signIn(Persona.ADA.email(), Persona.PASSWORD, "User-Agent", agent);
    }

    private static void remembered(Browser browser, String agent) {
        browser.post(
                "/login",
                Map.of("username", Persona.ADA.email(), "password", Persona.PASSWORD, "remember-me", "on"),
                "User-Agent",
                agent);
    }
}
