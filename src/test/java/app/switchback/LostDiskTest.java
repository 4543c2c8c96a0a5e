package app.switchback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.switchback.account.application.DoorThrottle;
import app.switchback.account.application.Forgiven;
import app.switchback.planning.PlanId;
import app.switchback.testing.AdasPlans;
import app.switchback.testing.Browser;
import app.switchback.testing.FailingDisk;
import app.switchback.testing.FailingDisk.State;
import app.switchback.testing.Persona;
import app.switchback.testing.Personas;
import app.switchback.testing.UidlClient;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The disk is full, or gone, while somebody works; then it is back, and nobody has started anything anew. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.hikari.connection-timeout=500")
class LostDiskTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DoorThrottle throttle;

    private Browser browser;
    private PlanId plan;
    private UidlClient wizard;

    @DynamicPropertySource
    static void the_database_is_on_a_disk_that_may_fail(DynamicPropertyRegistry properties) throws IOException {
        FailingDisk.plugIn();
        var place = Files.createTempDirectory("disk").resolve("db");
        properties.add(
                "spring.datasource.url",
                () -> "jdbc:h2:failing:" + place
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
    }

    @BeforeEach
    void ada_is_at_the_first_step() {
        Personas.settle(jdbc);
        plan = AdasPlans.in(context).draft();
        browser = new Browser(port);
        browser.signIn(Persona.ADA);
        wizard = UidlClient.open(browser, "plans/" + plan + "/here");
        wizard.type("Employer", "Initech");
        assertThat(answer()).contains("Initech");
        assertThat(wizard.texts()).contains("Saved a moment ago");
    }

    @AfterEach
    void the_disk_is_back() {
        FailingDisk.is(State.FINE);
        await().ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(UidlClient.open(browser, "plans").texts()).contains("Your plans"));
    }

    @Test
    void when_the_disk_is_full_the_page_says_what_is_not_saved_and_keeps_it() { // A49
        FailingDisk.is(State.FULL);

        saysWhatHappened(wizard.type("Employer", "Globex"));

        assertThat(wizard.texts()).contains("Not saved yet").doesNotContain("Saved a moment ago");
        saysWhatHappened(wizard.press("This is me"));
        the_disk_is_back();
        assertThat(answer()).contains("Initech").doesNotContain("Globex");
    }

    @Test
    void when_there_is_room_again_going_on_saves_what_was_not() { // A49
        FailingDisk.is(State.FULL);
        wizard.type("Employer", "Globex");
        the_disk_is_back();

        wizard.press("This is me");

        assertThat(answer()).contains("Globex");
        assertThat(wizard.texts()).contains("Where do you want to be?");
    }

    @Test
    void when_the_disk_is_gone_every_page_says_so_and_work_goes_on_when_it_is_back() { // A49
        FailingDisk.is(State.GONE);
        saysWhatHappened(wizard.type("Employer", "Globex"));

        assertThat(wizard.goTo("plans").body()).contains("The database is away");
        for (var address : new String[] {"/plans", "/", "/profile", "/login", "/?v-r=init&location=plans&query="})
            isAway(browser.get(address));
        isAway(new Browser(port).get("/login"));
        assertThat(browser.get("/no/such/page").statusCode()).isEqualTo(404);

        the_disk_is_back();
        wizard = UidlClient.open(browser, "plans/" + plan + "/here");
        wizard.type("Employer", "Globex");
        assertThat(answer()).contains("Globex");
    }

    @Test
    void a_password_that_nobody_could_look_at_is_neither_wrong_nor_a_guess() { // A49, A12
        Forgiven.everybody(throttle);
        var visitor = new Browser(port);
        var form = Map.of("username", Persona.BOB.email(), "password", Persona.PASSWORD, "_csrf", visitor.token());
        FailingDisk.is(State.GONE);
        wizard.type("Employer", "Globex");

        for (int attempt = 0; attempt < 12; attempt++) isAway(visitor.postBare("/login", form));

        the_disk_is_back();
        visitor.postBare("/login", form);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    private static void saysWhatHappened(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .containsPattern("cannot reach its database \\(failure [0-9A-F]{8}\\)")
                .contains("What was marked as saved is saved, and what you typed still stands here");
        saysNothingOfTheInside(answer.body());
    }

    private static void isAway(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("The database is away").containsPattern("Failure [0-9A-F]{8}");
        saysNothingOfTheInside(answer.body());
    }

    private static void saysNothingOfTheInside(String text) {
        assertThat(text)
                .doesNotContain(
                        "app.switchback", "h2", "springframework", "hibernate", "Exception", "jdbc:", "No space");
    }

    private String answer() {
        return jdbc.queryForObject(
                "select answer from planning_step where step = 'HERE' and plan_id = ?", String.class, plan.value());
    }
}
