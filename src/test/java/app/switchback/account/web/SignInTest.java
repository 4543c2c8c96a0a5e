package app.switchback.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.testing.Browser;
import app.switchback.testing.Persona;
import java.net.http.HttpResponse;
import java.util.Map;
import org.apache.catalina.valves.RemoteIpValve;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

class SignInTest extends DoorTest {
    @Autowired
    WebServerApplicationContext server;

    @Test
    void the_right_password_opens_the_door() {
        assertThat(browser.get("/").statusCode()).isEqualTo(302);

        var answer = browser.signIn(Persona.ADA);

        assertThat(leadsTo(answer)).isEqualTo("/");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void the_address_may_be_written_in_any_case_and_width() { // A58
        assertThat(leadsTo(browser.signIn("ＡDA@Example.ORG", Persona.PASSWORD))).isEqualTo("/");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_hear_the_same() { // A54
        var wrong = browser.signIn(Persona.ADA.email(), "not the password at all");
        var unknown = new Browser(port).signIn("nobody@example.org", "not the password at all");

        assertThat(leadsTo(wrong)).isEqualTo("/login?wrong");
        assertThat(leadsTo(unknown)).isEqualTo(leadsTo(wrong));
        assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode());
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(unknown.headers().map().keySet())
                .isEqualTo(wrong.headers().map().keySet());
    }

    @Test
    void signing_in_changes_the_session() { // A14
        browser.get("/login");
        var before = browser.cookie("JSESSIONID").orElseThrow().getValue();

        browser.signIn(Persona.ADA);

        assertThat(browser.cookie("JSESSIONID").orElseThrow().getValue()).isNotEqualTo(before);
    }

    @Test
    void a_session_that_somebody_else_chose_is_not_taken() { // A14
        browser.get("/login", "Cookie", "JSESSIONID=CHOSENBYSOMEBODYELSE");
        browser.signIn(Persona.ADA);

        var somebodyElse = new Browser(port);
        assertThat(somebodyElse
                        .get("/", "Cookie", "JSESSIONID=CHOSENBYSOMEBODYELSE")
                        .statusCode())
                .isEqualTo(302);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void a_form_from_elsewhere_signs_nobody_in() { // A16
        browser.get("/login");

        var answer = browser.postBare(
                "/login",
                Map.of("username", Persona.ADA.email(), "password", Persona.PASSWORD),
                "Origin",
                "http://evil.test");

        assertThat(leadsTo(answer)).isEqualTo("/login?stale");
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void a_link_signs_nobody_in_or_out() { // A16
        browser.get("/login?username=" + Persona.ADA.email() + "&password=" + Persona.PASSWORD.replace(' ', '+'));
        assertThat(browser.get("/").statusCode()).isEqualTo(302);

        browser.signIn(Persona.ADA);
        browser.get("/logout");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void after_signing_in_only_our_own_pages_follow() { // A18
        for (var lure : new String[] {
            "/login?continue=https://evil.test/", "/login?redirect=//evil.test", "/login?returnTo=https:evil.test"
        }) {
            var visitor = new Browser(port);
            visitor.get(lure);
            assertThat(leadsTo(
                            visitor.post(lure, Map.of("username", Persona.ADA.email(), "password", Persona.PASSWORD))))
                    .isEqualTo("/");
        }
    }

    @Test
    void after_signing_out_only_our_own_door_follows() { // A18
        browser.signIn(Persona.ADA);

        var answer = browser.post(
                "/logout?continue=https://evil.test/&redirect=//evil.test",
                Map.of("continue", "https://evil.test/", "redirect", "//evil.test"),
                "Referer",
                "https://evil.test/");

        assertThat(leadsTo(answer)).isEqualTo("/login");
    }

    @Test
    void the_page_that_was_asked_for_follows_and_is_one_of_ours() { // A18
        for (var asked : new String[] {"/profile", "/profile?next=https://evil.test", "/plans/%2F%2Fevil.test"}) {
            var visitor = new Browser(port);
            visitor.get(asked, "Referer", "https://evil.test/", "X-Forwarded-Host", "evil.test");
            var answer = visitor.signIn(Persona.ADA);
            assertThat(java.net.URI.create(
                            answer.headers().firstValue("Location").orElseThrow()))
                    .satisfiesAnyOf(
                            place -> assertThat(place.getHost()).isNull(),
                            place -> assertThat(place.getHost()).isEqualTo("localhost"));
        }
    }

    @Test
    void a_forged_host_does_not_choose_where_to_go_on() { // A18
        browser.get("//evil.test/%2e%2e");
        browser.get("/", "X-Forwarded-Host", "evil.test");

        assertThat(leadsTo(browser.signIn(Persona.ADA))).doesNotContain("evil");
    }

    @Test
    void whoever_signs_out_is_out_and_the_browser_forgets() { // A47
        browser.signIn(Persona.ADA);
        var stolen = browser.cookie("JSESSIONID").orElseThrow();

        var answer = browser.post("/logout", Map.of());

        assertThat(answer.headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"storage\"");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(leadsTo(answer)).isEqualTo("/login");
        browser.keep(stolen);
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    /** Where a redirect goes, without this server's own name. */
    private String leadsTo(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElse("nowhere")
                .replace("http://localhost:" + port, "")
                .replace("/?continue", "/");
    }

    @Test
    void guessing_at_one_account_is_stopped_wherever_it_comes_from() { // A12
        for (int guess = 0; guess < 10; guess++)
            assertThat(leadsTo(guess(Persona.ADA, "X-Forwarded-For", "203.0.113." + guess)))
                    .isEqualTo("/login?wrong");

        assertThat(leadsTo(guess(Persona.ADA, "X-Forwarded-For", "198.51.100.7")))
                .isEqualTo("/login?too-many");
        assertThat(leadsTo(new Browser(port).signIn(Persona.ADA))).isEqualTo("/login?too-many");
        assertThat(leadsTo(new Browser(port).signIn(Persona.BOB))).isEqualTo("/");
    }

    @Test
    void guessing_in_parallel_gains_nothing() throws Exception { // A12
        browser.get("/login");
        try (var crowd = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var guesses = java.util.stream.IntStream.range(0, 30)
                    .mapToObj(i -> crowd.submit(() -> leadsTo(guess(Persona.ADA))))
                    .toList();
            var looked = 0;
            for (var one : guesses) if (one.get().equals("/login?wrong")) looked++;
            assertThat(looked).isEqualTo(10);
        }
    }

    @Test
    void guessing_at_many_accounts_from_one_address_is_stopped() { // A12
        browser.get("/login");
        var looked = 0;
        for (int guess = 0; guess < 70; guess++)
            if (leadsTo(browser.signIn("nobody" + guess + "@example.org", "not it"))
                    .equals("/login?wrong")) looked++;

        assertThat(looked).isBetween(60, 63); // one try grows back in 15 s, and a busy machine takes its time
    }

    @Test
    void an_address_that_somebody_claims_to_come_from_is_not_believed() { // A12
        browser.get("/login");
        var looked = 0;
        for (int guess = 0; guess < 70; guess++) {
            var claims = new String[] {"X-Forwarded-For", "203.0.113." + guess, "Forwarded", "for=198.51.100." + guess};
            if (leadsTo(browser.signIn("nobody" + guess + "@example.org", "not it", claims))
                    .equals("/login?wrong")) looked++;
        }

        assertThat(looked).isBetween(60, 63); // one try grows back in 15 s, and a busy machine takes its time
    }

    @Test
    void an_address_that_a_trusted_proxy_reports_is_believed() { // A12
        proxies().setInternalProxies("127\\.0\\.0\\.1|0:0:0:0:0:0:0:1|::1");
        try {
            browser.get("/login");
            for (int guess = 0; guess < 70; guess++)
                assertThat(leadsTo(browser.signIn(
                                "nobody" + guess + "@example.org", "not it", "X-Forwarded-For", "203.0.113." + guess)))
                        .isEqualTo("/login?wrong");
        } finally {
            proxies().setInternalProxies("none");
        }
    }

    private RemoteIpValve proxies() {
        var tomcat = (TomcatWebServer) server.getWebServer();
        return java.util.Arrays.stream(
                        tomcat.getTomcat().getEngine().getPipeline().getValves())
                .filter(RemoteIpValve.class::isInstance)
                .map(RemoteIpValve.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_device_that_comes_back_gets_a_session_that_nobody_knew_before() { // A14
        remembered(Persona.ADA);
        browser.restart();
        var attacker = new Browser(port);
        attacker.get("/login");
        var chosen = attacker.cookie("JSESSIONID").orElseThrow();
        browser.keep(chosen);

        assertThat(browser.get("/").statusCode()).isEqualTo(200);

        assertThat(browser.cookie("JSESSIONID").orElseThrow().getValue()).isNotEqualTo(chosen.getValue());
        assertThat(attacker.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void a_remembered_device_comes_back_without_a_password() {
        var answer = remembered(Persona.ADA);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).contains("sb-remember=", "HttpOnly", "SameSite=Lax", "Max-Age=2592000"));

        browser.restart();

        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void the_secret_of_a_device_is_not_in_the_database() {
        remembered(Persona.ADA);
        var cookie = browser.cookie("sb-remember").orElseThrow().getValue();
        var secret = new String(java.util.Base64.getDecoder().decode(cookie), java.nio.charset.StandardCharsets.UTF_8)
                .split(":")[1];

        assertThat(jdbc.queryForList("select secret_hash from account_remembered", String.class))
                .hasSize(1)
                .doesNotContain(secret);
    }

    @Test
    void a_device_that_guesses_its_secret_is_forgotten() { // A12
        remembered(Persona.ADA);
        var id = jdbc.queryForObject("select id from account_remembered", String.class);
        var forged = new java.net.HttpCookie(
                "sb-remember", java.util.Base64.getEncoder().encodeToString((id + ":" + "0".repeat(64)).getBytes()));
        forged.setPath("/");
        var thief = new Browser(port);
        thief.keep(forged);

        assertThat(thief.get("/").statusCode()).isEqualTo(302);
        assertThat(jdbc.queryForObject("select count(*) from account_remembered", Long.class))
                .isZero();
    }

    @Test
    void signing_out_forgets_the_device() {
        remembered(Persona.ADA);
        var stolen = browser.cookie("sb-remember").orElseThrow();

        browser.post("/logout", Map.of());

        var thief = new Browser(port);
        thief.keep(stolen);
        assertThat(thief.get("/").statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> remembered(Persona persona) {
        return browser.post(
                "/login", Map.of("username", persona.email(), "password", Persona.PASSWORD, "remember-me", "on"));
    }

    private HttpResponse<String> guess(Persona persona, String... headers) {
        return new Browser(port).signIn(persona.email(), "not the password", headers);
    }
}
