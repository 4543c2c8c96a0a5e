package app.switchback.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.testing.Browser;
import app.switchback.testing.Persona;
import app.switchback.testing.Personas;
import app.switchback.testing.WebTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A typed address that leads nowhere, by HTTP. */
@WebTest
class UnknownAddressTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    private Browser browser;

    @BeforeEach
    void everybodyHasAnAccount() {
        Personas.settle(jdbc);
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/nothing/here",
                "/plans/x/y/z",
                "/.env",
                "/wp-login.php",
                "/actuator/env",
                "/h2-console",
                "/error.html"
            })
    void a_stranger_is_told_that_nothing_is_there(String address) {
        saysNothingIsThere(browser.get(address));
    }

    @Test
    void a_signed_in_person_is_told_the_same() {
        browser.signIn(Persona.ADA);
        saysNothingIsThere(browser.get("/nothing/here"));
    }

    @Test
    void it_is_said_in_the_language_of_the_browser_or_the_one_chosen_there() {
        assertThat(browser.get("/nothing", "Accept-Language", "de-AT,de;q=0.9").body())
                .contains("<html lang=\"de\"", "Hier f\u00fchrt kein Weg hin");
        assertThat(browser.get("/nothing", "Cookie", "sb-language=de; sb-scheme=dark")
                        .body())
                .contains("<html lang=\"de\" data-scheme=\"dark\"");
    }

    @Test
    void the_page_has_our_headers_and_no_room_for_what_was_typed() {
        var answer = browser.get("/%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(answer.body()).doesNotContain("alert(1)");
        var typed = browser.get("/nothing?x=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(typed.body()).doesNotContain("alert(1)");
        assertThat(typed.headers().map())
                .containsKeys("x-content-type-options", "x-frame-options", "content-security-policy");
    }

    @Test
    void what_exists_is_still_found() {
        assertThat(browser.get("/login").statusCode()).isEqualTo(200);
        assertThat(browser.get("/styles/tokens.css").statusCode()).isEqualTo(200);
        assertThat(browser.get("/assets/icons.svg").statusCode()).isEqualTo(200);
        assertThat(browser.get("/aura/aura.css").statusCode()).isEqualTo(200);
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void a_forged_form_is_refused_without_a_trace_of_the_inside() {
        browser.signIn(Persona.ADA);
        var answer = browser.postBare("/logout", Map.of());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This is not open to you");
        saysNothingOfTheInside(answer);
    }

    private static void saysNothingIsThere(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no path here");
        saysNothingOfTheInside(answer);
    }

    private static void saysNothingOfTheInside(HttpResponse<String> answer) {
        assertThat(answer.body())
                .doesNotContain(
                        "app.switchback", "springframework", "vaadin", "Exception", "Whitelabel", "Available routes");
    }
}
