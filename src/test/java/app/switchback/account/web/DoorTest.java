package app.switchback.account.web;

import app.switchback.account.application.DoorThrottle;
import app.switchback.account.application.Forgiven;
import app.switchback.testing.Browser;
import app.switchback.testing.Personas;
import app.switchback.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The door over real HTTP: the personas have accounts, nobody is held back by tries of an earlier test. */
@WebTest
abstract class DoorTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DoorThrottle throttle;

    Browser browser;

    @BeforeEach
    void the_personas_have_accounts() {
        Personas.settle(jdbc);
        Forgiven.everybody(throttle);
        browser = new Browser(port);
    }
}
