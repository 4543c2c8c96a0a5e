package app.switchback.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.testing.Persona;
import app.switchback.testing.Personas;
import app.switchback.testing.WebTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Analyst in financial services → machine learning engineer in software: from the door to a plan, and back on a phone. */
@Journey
@WebTest
class CareerChangerJourneyIT {
    private static final String EMAIL = "mira@example.org";
    private static final String PASSWORD = "three quiet otters cross the bridge";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void a_founded_instance() {
        Personas.settle(jdbc);
    }

    @Test
    void a_newcomer_plans_a_change_and_finds_it_again_on_a_phone() {
        try (var playwright = Chromium.playwright();
                var browser = Chromium.browser(playwright)) {
            try (var desk = new Visit(browser, home(), 1280)) {
                sign_up(desk);
                sign_in(desk);
                answer(desk);
                decide(desk);
                sign_out(desk);
            }
            try (var phone = new Visit(browser, home(), 390)) {
                sign_in(phone);
                find(phone);
            }
        }
    }

    @Test
    void a_strangers_address_of_a_plan_shows_nothing_but_not_here() { // A01
        try (var playwright = Chromium.playwright();
                var browser = Chromium.browser(playwright);
                var ada = new Visit(browser, home(), 1280);
                var bob = new Visit(browser, home(), 1280)) {
            enter(ada, Persona.ADA.email(), Persona.PASSWORD);
            ada.press("Start a plan");
            ada.heading("Where are you now?").waitFor();
            var address = ada.page().url().substring(home().length());
            enter(bob, Persona.BOB.email(), Persona.PASSWORD);
            bob.open(address);
            bob.page()
                    .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                    .first()
                    .waitFor();
            assertThat(bob.page().content()).doesNotContain("Where are you now?");
            assertThat(bob.page().getByRole(AriaRole.COMBOBOX).count()).isZero();
        }
    }

    private void sign_up(Visit visit) {
        visit.open("/sign-up");
        visit.arriveAt("Open an account");
        visit.fill("What should we call you?", "Mira");
        visit.fill("E-mail", EMAIL);
        visit.fill("Password", PASSWORD);
        visit.press("Open the account");
        visit.heading("Sign in").waitFor();
    }

    private void sign_in(Visit visit) {
        visit.open("/login");
        visit.arriveAt("Sign in");
        enter(visit, EMAIL, PASSWORD);
    }

    private void enter(Visit visit, String email, String password) {
        visit.open("/login");
        visit.heading("Sign in").waitFor();
        visit.fill("E-mail", email);
        visit.fill("Password", password);
        visit.press("Sign in");
        visit.page().waitForURL(Pattern.compile(".*/plans$"));
    }

    private void answer(Visit visit) {
        visit.press("Start a plan");
        visit.arriveAt("Where are you now?");
        visit.choose("Your role today", "Financial Analyst", "Financial Analyst");
        mean(visit, "Financial and Investment Analysts");
        visit.choose("Your industry", "finance", "Finance and insurance");
        visit.press("This is me");
        visit.arriveAt("Where do you want to be?");
        visit.choose("The role", "machine learning engineer", "Machine Learning Engineer");
        visit.heading("“Machine Learning Engineer” means 3 things").waitFor();
        mean(visit, "Data Scientists");
        visit.choose("The industry", "software", "Software and internet");
        visit.press("Take me there");
        visit.arriveAt("What kind of switch is that?");
        visit.page().getByText("Both at once: role and industry").first().waitFor();
        visit.press("Go on");
        visit.arriveAt("What do you bring?");
        visit.page().reload();
        visit.press("That is what I bring");
        visit.arriveAt("What matters to you?");
        visit.press("Show me the trails");
    }

    /** Says which occupation is meant, where the title means several. */
    private static void mean(Visit visit, String occupation) {
        var card = visit.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile(occupation)))
                .first();
        card.waitFor();
        card.check();
        visit.page().getByText("Saved a moment ago").waitFor();
    }

    private void decide(Visit visit) {
        visit.arriveAt("Your trails, side by side");
        for (var kind : new String[] {"Role first", "Industry first", "Direct", "By way of"}) {
            assertThat(visit.page().getByText(kind).count()).as(kind).isPositive();
        }
        assertThat(visit.page().content()).contains("48,090"); // data scientists in software and internet, May 2024
        visit.press("Choose one");
        visit.arriveAt("Which trail do you take?");
        visit.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("Role first")))
                .first()
                .check();
        visit.press("Take this trail");
        visit.arriveAt("One last look");
        visit.press("Make it my plan");
        visit.page().waitForURL(Pattern.compile(".*/plans/[0-9a-f-]{36}$"));
        visit.arriveAt("Machine Learning Engineer");
    }

    private void sign_out(Visit visit) {
        visit.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Your account"))
                .first()
                .click();
        visit.press("Sign out");
        visit.heading("Sign in").waitFor();
    }

    private void find(Visit visit) {
        visit.arriveAt("Your plans");
        visit.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Machine Learning Engineer"))
                .first()
                .click();
        visit.arriveAt("Machine Learning Engineer");
        assertThat(visit.page().getByText("Role first").count()).isPositive();
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
