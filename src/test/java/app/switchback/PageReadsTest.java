package app.switchback;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.account.application.DoorThrottle;
import app.switchback.account.application.Forgiven;
import app.switchback.testing.AdasPlans;
import app.switchback.testing.Browser;
import app.switchback.testing.Persona;
import app.switchback.testing.Personas;
import app.switchback.testing.Statements;
import app.switchback.testing.UidlClient;
import app.switchback.testing.WebTest;
import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What it costs the database that somebody who is signed in opens a page, from the address to the drawn page. */
@WebTest
class PageReadsTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DoorThrottle throttle;

    @Autowired
    EntityManagerFactory factory;

    private Browser browser;
    private Statements statements;

    @BeforeEach
    void ada_is_signed_in() {
        Personas.settle(jdbc);
        Forgiven.everybody(throttle);
        browser = new Browser(port);
        browser.signIn(Persona.ADA);
        statements = new Statements(factory);
    }

    @Test
    void a_request_reads_once_how_the_person_likes_the_pages() {
        assertThat(statements.of(() -> browser.get("/plans")).statements()).isOne();
        assertThat(statements
                        .of(() -> browser.get("/?v-r=init&location=plans&query="))
                        .statements())
                .isOne();
    }

    @Test
    void the_first_step_of_the_wizard_takes_the_person_and_the_plan_and_no_more() {
        var plan = AdasPlans.in(context).draft();
        var address = "plans/" + plan + "/here";
        UidlClient.open(browser, address);

        var cost = statements.of(() -> UidlClient.open(browser, address));

        assertThat(cost.statements()).isLessThanOrEqualTo(3);
    }
}
