package app.switchback.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.switchback.testing.Browser;
import app.switchback.testing.Persona;
import app.switchback.testing.UidlClient;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is kept of the door: for the person as rows, for who looks after the instance as one line each. */
@ExtendWith(OutputCaptureExtension.class)
class AuditTest extends DoorTest {
    @Test
    void coming_and_going_is_kept() {
        browser.post(
                "/login", Map.of("username", Persona.ADA.email(), "password", Persona.PASSWORD, "remember-me", "on"));
        browser.restart();
        browser.get("/");
        browser.post("/logout", Map.of());

        assertThat(kinds()).containsExactly("SIGNED_IN", "CAME_BACK", "SIGNED_OUT");
    }

    @Test
    void a_wrong_password_is_kept_for_the_account_and_nobody_elses() {
        browser.signIn(Persona.ADA.email(), "not it");
        browser.signIn("nobody@example.org", "not it");

        await().untilAsserted(() -> assertThat(kinds()).containsExactly("SIGN_IN_FAILED"));
        browser.signIn(Persona.ADA);
        assertThat(security(browser).texts()).contains("Somebody tried to sign in with a wrong password.");
        var bob = new Browser(port);
        bob.signIn(Persona.BOB);
        assertThat(security(bob).texts()).doesNotContain("Somebody tried to sign in with a wrong password.");
    }

    @Test
    void whoever_was_put_out_has_not_signed_out() {
        var other = new Browser(port);
        other.signIn(Persona.ADA);
        browser.signIn(Persona.ADA);
        security(browser).press("End access");
        other.get("/");
        other.post("/logout", Map.of());

        assertThat(kinds()).containsExactly("SIGNED_IN", "SIGNED_IN_ON_NEW_DEVICE", "DEVICE_ENDED");
    }

    @Test
    void a_remembered_device_with_a_wrong_secret_is_kept() {
        browser.post(
                "/login", Map.of("username", Persona.ADA.email(), "password", Persona.PASSWORD, "remember-me", "on"));
        var id = jdbc.queryForObject("select id from account_remembered", String.class);
        var forged = new java.net.HttpCookie(
                "sb-remember", java.util.Base64.getEncoder().encodeToString((id + ":" + "0".repeat(64)).getBytes()));
        forged.setPath("/");
        var thief = new Browser(port);
        thief.keep(forged);
        thief.get("/");

        assertThat(kinds()).containsExactly("SIGNED_IN", "DEVICE_FORGOTTEN");
    }

    @Test
    void a_line_of_the_log_names_no_person_and_holds_no_secret(CapturedOutput output) { // A46, A48
        browser.post(
                "/login",
                Map.of("username", Persona.ADA.email(), "password", Persona.PASSWORD, "remember-me", "on"),
                "User-Agent",
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0");
        var secret = browser.cookie("sb-remember").orElseThrow().getValue();
        browser.signIn(Persona.ADA.email(), "a secret that is not it");
        await().untilAsserted(() -> assertThat(output.toString()).contains("SIGN_IN_FAILED"));
        browser.get("/?token=a-secret-in-an-address");

        assertThat(output.toString().lines().filter(line -> line.contains(" SIGNED_IN ")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .endsWith("SIGNED_IN account=" + Persona.ADA.owner().value()
                                + " device=FIREFOX/LINUX network=127.0.0.x"));
        assertThat(output.toString())
                .doesNotContain(
                        Persona.ADA.email(),
                        "127.0.0.1",
                        Persona.PASSWORD,
                        "a secret that is not it",
                        "a-secret-in-an-address",
                        secret,
                        browser.cookie("sb-device").orElseThrow().getValue(),
                        browser.cookie("JSESSIONID").orElseThrow().getValue());
    }

    @Test
    void hostile_headers_and_names_forge_no_line(CapturedOutput output) throws IOException { // A48
        var token = browser.token();
        var session = browser.cookie("JSESSIONID").orElseThrow().getValue();
        var body = "username=ada%40example.org%0D%0AFORGED+line&password=%1B%5B31mFORGED&_csrf=" + token;

        for (var agent : List.of("\u001B[31mFORGED Firefox/1", "Firefox/1\r\n FORGED folded", "Fire\u0000FORGED"))
            sendRaw(agent, session, body);
        browser.signIn(Persona.ADA.email(), "FORGED\r\nline\u001B[2J");
        await().untilAsserted(() -> assertThat(output.toString()).contains("SIGN_IN_FAILED"));

        assertThat(output.toString().lines().filter(line -> line.contains("switchback.audit")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .matches(".*(SIGN_IN_FAILED) account=[0-9a-f-]{36} device=[A-Z]+/[A-Z]+ network=[0-9.x]*"));
        assertThat(output.toString()).doesNotContain("\u001B", "\u0000").doesNotContainPattern("(?m)^\\s*FORGED");
        assertThat(jdbc.queryForList("select device from account_audit", String.class))
                .allSatisfy(device -> assertThat(device).matches("[A-Z]+/[A-Z]+"));
    }

    /** As no client library would send it. */
    private void sendRaw(String agent, String session, String body) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("POST /login HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\nUser-Agent: "
                                    + agent + "\r\nCookie: JSESSIONID=" + session
                                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                    + body.length() + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.getInputStream().readAllBytes();
        }
    }

    private List<String> kinds() {
        return jdbc.queryForList("select kind from account_audit order by id", String.class);
    }

    private static UidlClient security(Browser browser) {
        return UidlClient.open(browser, "profile/security");
    }
}
