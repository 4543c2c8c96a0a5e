package app.switchback.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.testing.Persona;
import app.switchback.testing.Personas;
import app.switchback.testing.UidlClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class EveryResponseTest extends DoorTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/sign-up",
                "/",
                "/profile",
                "/no/such/page",
                "/logout",
                "/error",
                "/styles/tokens.css",
                "/assets/favicon.svg",
                "/VAADIN/build/nothing.js",
                "/a;b=c",
                "/login?v-r=uidl&v-uiId=7",
                "/?v-r=init&location=",
                "/?v-r=heartbeat&v-uiId=7"
            })
    void every_response_carries_the_headers(String path) { // A50
        expectHeaders(browser.get(path));
        browser.signIn(Persona.ADA);
        expectHeaders(browser.get(path));
    }

    @Test
    void refusals_and_failures_carry_the_headers_too() { // A50
        expectHeaders(browser.postBare("/logout", Map.of()));
        expectHeaders(browser.postBare("/profile", Map.of("name", "x")));
        expectHeaders(browser.get("/x".repeat(50), "X-Odd", "a\\u00e4"));
    }

    @Test
    void a_message_larger_than_a_page_could_send_is_refused_unread() {
        var page = UidlClient.open(browser, "sign-up");
        var name = page.field("What should we call you?");

        var fits = page.send(page.set(name, "value", "x".repeat(200_000)));
        var large = page.send(page.set(name, "value", "x".repeat(300_000)));

        assertThat(fits.statusCode()).isEqualTo(200);
        assertThat(large.statusCode()).isEqualTo(413);
        expectHeaders(large);
    }

    @Test
    void pages_are_kept_by_no_cache() { // A47
        browser.signIn(Persona.ADA);

        for (var path : new String[] {"/", "/profile", "/login", "/no/such/page"})
            assertThat(browser.get(path).headers().firstValue("Cache-Control"))
                    .as(path)
                    .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
    }

    @Test
    void what_passes_between_a_page_and_the_server_is_kept_by_no_cache() { // A47, A50
        browser.signIn(Persona.ADA);
        var page = UidlClient.open(browser, "plans");

        for (var answer : List.of(
                page.press("Start a plan"),
                page.sendWith("forged"),
                page.sendRaw("no json"),
                browser.get("/?v-r=init&location=plans&query="),
                browser.get("/?v-r=heartbeat&v-uiId=0"))) {
            expectHeaders(answer);
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
        }
    }

    @Test
    void an_encrypted_connection_is_kept_encrypted() throws Exception { // A50
        var request = new MockHttpServletRequest("GET", "/");
        request.setSecure(true);
        var response = new MockHttpServletResponse();

        new SecurityHeaders().doFilter(request, response, new MockFilterChain());

        assertThat(response.getHeader("Strict-Transport-Security")).isEqualTo("max-age=63072000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/health",
                "/h2-console",
                "/console",
                "/swagger-ui.html",
                "/v3/api-docs",
                "/VAADIN/dev-bundle",
                "/@vite/client",
                "/copilot",
                "/env",
                "/kit",
                "/kit/failure"
            })
    void nothing_for_developers_is_open(String path) { // A51
        browser.signIn(Persona.ADMIN);

        assertThat(browser.get(path).statusCode()).isIn(403, 404);
    }

    @Test
    void nobody_has_an_account_from_the_start() { // A51
        Personas.empty(jdbc);

        for (var name : new String[] {"admin@example.org", "admin", "root", "user", "mira@example.org"})
            assertThat(browser.signIn(name, "admin")
                            .headers()
                            .firstValue("Location")
                            .orElseThrow())
                    .endsWith("/login?wrong");
        assertThat(jdbc.queryForObject("select count(*) from account_account", Long.class))
                .isZero();
    }

    @Test
    void an_unknown_address_is_unknown_to_everybody() {
        assertThat(browser.get("/no/such/page").statusCode()).isEqualTo(404);
        browser.signIn(Persona.ADA);
        assertThat(browser.get("/no/such/page").statusCode()).isEqualTo(404);
    }

    @Test
    void the_session_cookie_is_for_us_alone() { // A14
        var cookie = browser.get("/login").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).contains("JSESSIONID=", "HttpOnly", "SameSite=Lax");
        assertThat(browser.get("/").headers().firstValue("Location").orElse("")).doesNotContain("jsessionid");
    }

    private static void expectHeaders(HttpResponse<String> response) {
        var headers = response.headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains(
                                "object-src 'none'",
                                "frame-ancestors 'none'",
                                "form-action 'self'",
                                "base-uri 'self'"));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cache-Control")).isPresent();
        assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
    }
}
