package app.switchback;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.account.application.DoorThrottle;
import app.switchback.account.application.Forgiven;
import app.switchback.testing.Browser;
import app.switchback.testing.Persona;
import app.switchback.testing.Personas;
import app.switchback.testing.UidlClient;
import app.switchback.testing.WebTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Messages that no page of ours would send, from somebody who is signed in. */
@WebTest
class ForgedMessagesTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DoorThrottle throttle;

    private Browser browser;

    @BeforeEach
    void ada_is_signed_in() {
        Personas.settle(jdbc);
        jdbc.update("delete from atlas_group_revision");
        Forgiven.everybody(throttle);
        browser = new Browser(port);
        browser.signIn(Persona.ADA);
    }

    @Test
    void a_message_with_a_wrong_token_or_none_changes_nothing() { // A16
        var page = UidlClient.open(browser, "plans");
        var start = page.event(page.button("Start a plan"), "click", Map.of());
        var thief = new Browser(port);
        thief.signIn(Persona.BOB);

        isRefused(page.sendWith("00000000-0000-0000-0000-000000000000", start));
        isRefused(page.sendWith("", start));
        isRefused(page.sendWith(null, start));
        isRefused(page.sendWith(UidlClient.open(thief, "plans").token(), start));
        assertThat(plans()).isZero();

        page.send(start);
        assertThat(plans()).isOne();
    }

    @Test
    void a_message_by_get_changes_nothing() { // A16
        var page = UidlClient.open(browser, "plans");

        browser.get("/?v-r=uidl&v-uiId=0&csrfToken=" + page.token() + "&rpc=%5B%5D");

        assertThat(plans()).isZero();
    }

    @Test
    void a_disabled_button_does_nothing_when_it_is_pressed_all_the_same() { // A43
        browser = new Browser(port);
        browser.signIn(Persona.ADMIN);
        var page = UidlClient.open(browser, "atlas/industries");

        page.press("Put in force");

        assertThat(page.texts()).contains("Put in force");
        assertThat(jdbc.queryForObject("select count(*) from atlas_group_revision", Long.class))
                .isZero();
    }

    @Test
    void a_field_that_is_only_to_be_read_is_not_written() { // A43, A07
        var page = UidlClient.open(browser, "profile");

        page.type("E-mail", "eve@example.org");

        assertThat(jdbc.queryForObject(
                        "select email from account_account where owner_id = ?",
                        String.class,
                        Persona.ADA.owner().value()))
                .isEqualTo("ada@example.org");
    }

    @Test
    void what_a_page_hides_does_not_leave_the_server() { // A43
        var page = UidlClient.open(new Browser(port), "sign-up");

        assertThat(page.texts()).contains("Open an account");
        assertThat(page.heard()).doesNotContain("Code from the log");
    }

    @Test
    void messages_to_nodes_that_are_not_there_are_ignored() { // A43
        var page = UidlClient.open(browser, "plans");

        for (var node : new int[] {-1, 0, 4711, Integer.MAX_VALUE}) {
            tellsNothing(page.send(page.event(node, "click", Map.of())));
            tellsNothing(page.send(page.set(node, "value", "x")));
            tellsNothing(page.send(page.call(node, "close")));
        }
        page.press("Start a plan");

        assertThat(plans()).isOne();
    }

    @Test
    void what_is_no_message_at_all_is_refused_without_a_word_of_the_inside() { // A43, A49
        var page = UidlClient.open(browser, "plans");
        for (var body : new String[] {"", "no json", "[]", "null", "{}"})
            tellsNothing(UidlClient.open(browser, "plans").sendRaw(body));
        for (var messages : new String[] {
            "\"x\"",
            "[7]",
            "[{\"type\":\"nonsense\"}]",
            "[{\"type\":\"event\",\"node\":\"x\",\"event\":\"click\"}]",
            "[{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":7}]",
            "[{\"type\":\"publishedEventHandler\",\"node\":1,\"templateEventMethodName\":\"getUI\","
                    + "\"templateEventMethodArgs\":[],\"promise\":1}]",
            "[{\"type\":\"mSync\",\"node\":1,\"feature\":0,\"property\":\"tag\",\"value\":\"script\"}]",
            "[{\"type\":\"channel\",\"node\":1,\"channel\":1,\"args\":[]}]",
            "[{\"type\":\"navigation\",\"location\":\"../../atlas/industries\"}]"
        }) tellsNothing(UidlClient.open(browser, "plans").sendInsteadOfMessages(messages));

        UidlClient.open(browser, "plans").press("Start a plan");
        assertThat(plans()).isOne();
    }

    @Test
    void a_range_of_two_thousand_millions_gets_a_few_hundred() { // A43
        var zones = UidlClient.open(browser, "profile");
        var zone = zones.field("Time zone");

        var some = zones.send(zones.call(zone, "setViewportRange", 0, 10, ""));
        var all = zones.send(zones.call(zone, "setViewportRange", 0, Integer.MAX_VALUE, ""));
        assertThat(some.body()).contains("Africa/Abidjan");
        assertThat(all.body()).contains("Pacific/").hasSizeLessThan(100_000);
        tellsNothing(zones.send(zones.call(zone, "setViewportRange", Integer.MAX_VALUE, Integer.MAX_VALUE, "")));
        tellsNothing(zones.send(zones.call(zone, "setViewportRange", -5, -5, "")));
        tellsNothing(zones.send(zones.call(zone, "setViewportRange", 0, 50, "a".repeat(100_000))));
    }

    @Test
    void what_is_typed_to_filter_a_list_is_taken_literally() { // A34
        var page = UidlClient.open(browser, "profile");
        var zone = page.field("Time zone");

        for (var filter : new String[] {"%", "_", "'", "\\", "Europe%", "E_rope", ".*"})
            assertThat(page.send(page.call(zone, "setViewportRange", 0, 50, filter))
                            .body())
                    .as(filter)
                    .doesNotContain("Europe/");
        assertThat(page.send(page.call(zone, "setViewportRange", 0, 50, "New York"))
                        .body())
                .contains("New York");
    }

    private static void isRefused(HttpResponse<String> answer) {
        assertThat(answer.body()).contains("\"appError\"").doesNotContain("changes\":[");
    }

    private static void tellsNothing(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isIn(200, 400, 403, 500);
        assertThat(answer.body()).doesNotContain("app.switchback", "com.vaadin", "java.lang", "Exception", "\\tat ");
    }

    private long plans() {
        return java.util.Objects.requireNonNull(jdbc.queryForObject("select count(*) from planning_plan", Long.class));
    }
}
