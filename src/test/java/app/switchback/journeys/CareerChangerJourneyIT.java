package app.switchback.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.designsystem.StartNotice;
import app.switchback.testing.Persona;
import app.switchback.testing.Personas;
import app.switchback.testing.WebTest;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Analyst in financial services → machine learning engineer in software: from an empty instance to a plan, and on a phone. */
@Journey
@WebTest
class CareerChangerJourneyIT {
    private static final Change INTO_LEARNING_MACHINES = new Change(
            new Change.Place(
                    "Financial Analyst",
                    "Financial Analyst",
                    "Financial and Investment Analysts",
                    "finance",
                    "Finance and insurance"),
            new Change.Place(
                    "machine learning engineer",
                    "Machine Learning Engineer",
                    "Data Scientists",
                    "software",
                    "Software and internet"),
            "My people are here, and they need somebody who builds models.",
            "Machine Learning Engineer");
    private static final Newcomer NORA = new Newcomer("Nora", "nora@example.org", "seven lamps above a green harbour");
    private static final Newcomer MIRA =
            new Newcomer("Mira", "mira@example.org", "three quiet otters cross the bridge");

    @LocalServerPort
    int port;

    @Autowired
    List<StartNotice> notices;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void from_an_empty_instance_a_newcomer_gets_to_a_plan_and_finds_it_again_on_a_phone() {
        Personas.empty(jdbc);
        try (var playwright = Chromium.playwright();
                var browser = Chromium.browser(playwright)) {
            try (var desk = new Visit(browser, home(), Visit.DESK, Lexicon.ENGLISH)) {
                NORA.setUp(desk, PrintedCode.in(notices));
                NORA.enter(desk);
                look_after_it(desk);
                NORA.signOut(desk);
            }
            try (var desk = new Visit(browser, home(), Visit.DESK, Lexicon.ENGLISH)) {
                MIRA.signUp(desk);
                MIRA.signIn(desk);
                MIRA.answer(desk, INTO_LEARNING_MACHINES);
                see_the_trails(desk);
                MIRA.decide(desk, INTO_LEARNING_MACHINES);
                MIRA.signOut(desk);
            }
            try (var phone = new Visit(browser, home(), Visit.PHONE, Lexicon.ENGLISH)) {
                MIRA.enter(phone);
                MIRA.find(phone, INTO_LEARNING_MACHINES);
            }
        }
    }

    @Test
    void a_strangers_address_of_a_plan_shows_nothing_but_not_here() { // A01
        Personas.settle(jdbc);
        try (var playwright = Chromium.playwright();
                var browser = Chromium.browser(playwright);
                var ada = new Visit(browser, home(), Visit.DESK, Lexicon.ENGLISH);
                var bob = new Visit(browser, home(), Visit.DESK, Lexicon.ENGLISH)) {
            enter(ada, Persona.ADA);
            ada.press("plans.empty.start");
            ada.page().waitForURL(Pattern.compile(".*/here$"));
            var address = ada.page().url().substring(home().length());
            enter(bob, Persona.BOB);
            bob.open(address);
            bob.arriveAt("shell.not-found.title");
            assertThat(bob.page().content()).doesNotContain(bob.say("wizard.here.title"));
            assertThat(bob.page().getByRole(AriaRole.COMBOBOX).count()).isZero();
        }
    }

    /** What the first administrator finds beside their own plans. */
    private static void look_after_it(Visit visit) {
        visit.open("/atlas/industries");
        visit.arriveAt("atlas.industries.title");
        visit.open("/profile");
        visit.arriveAt("account.profile.title");
        visit.open("/about-the-data");
        visit.arriveAt("atlas.about.title");
        visit.open("/plans");
    }

    private static void see_the_trails(Visit visit) {
        visit.heading(visit.say("wizard.paths.title")).waitFor();
        for (var kind : new String[] {"ROLE_FIRST", "INDUSTRY_FIRST", "DIRECT"}) {
            visit.see(visit.say("wizard.trail.kind." + kind));
        }
        visit.see(visit.say("wizard.trail.kind.BRIDGED", "").strip());
        visit.see("48,090"); // data scientists in software and internet, May 2024
    }

    private static void enter(Visit visit, Persona persona) {
        new Newcomer(persona.name(), persona.email(), Persona.PASSWORD).enter(visit);
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
