package app.switchback.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.application.Edition;
import app.switchback.atlas.application.GroupEditing;
import app.switchback.testing.Persona;
import app.switchback.testing.Personas;
import app.switchback.testing.WebTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Hostile text in every text field of every page that the route registry knows: it is kept as text or refused by its field,
 * which still holds it, and it never runs (A19).
 */
@Journey
@WebTest
class HostileTextJourneyIT {
    /** Stays where it was taken, and is looked for on every page afterwards. */
    private static final String KEPT = "<img src=x onerror=alert(1)><script>alert(1)</script>";

    private static final List<String> TEXTS = List.of(
            "x".repeat(10_000),
            "\u202Eevil\u202C مهندس 🧗🏽‍♀️👩‍💻 Z̸̢͝a̷l̶g̴o",
            "\"><svg onload=alert(1)> '; drop table owner; --",
            "javascript:alert(1) [x](javascript:alert(1)) {{7*7}} ${7*7} {0}",
            KEPT);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    GroupEditing editing;

    @Autowired
    JdbcTemplate jdbc;

    private AdasPages pages;
    private Edition before;

    @BeforeEach
    void ada_may_open_everything_and_has_plans() {
        Personas.settle(jdbc);
        jdbc.update(
                "insert into account_role (owner_id, role) values (?, 'ADMIN')",
                Persona.ADA.owner().value());
        pages = AdasPages.in(context);
        before = Persona.ADMIN.does(editing::edition);
    }

    @AfterEach
    void the_industry_groups_are_as_they_were() {
        Persona.ADMIN.does(
                () -> editing.putInForce(new Edition(editing.edition().revision(), before.groups())));
    }

    @Test
    void whatever_is_typed_stays_text_or_is_refused_and_never_runs() { // A19
        try (var playwright = Chromium.playwright();
                var browser = Chromium.browser(playwright);
                var visit = new Visit(browser, "http://localhost:" + port, Visit.DESK, Lexicon.ENGLISH)) {
            var fields = new Fields(visit.page());
            sign_up(visit, fields);
            sign_in(visit, fields);
            var taken = fill_in_everything(visit, fields);
            pages.callBothEnds(KEPT);
            rename_a_plan(visit, fields);
            overrule(visit, fields);
            change_an_industry_group(visit, fields);
            look_at_everything(visit, fields, taken);
        }
    }

    private void sign_up(Visit visit, Fields fields) {
        for (var text : TEXTS) {
            visit.open("/sign-up");
            fields.labels();
            fields.fill("What should we call you?", text);
            fields.fill("E-mail", text);
            fields.press("Open the account");
            fields.tookIt("What should we call you?", text);
            fields.refusedIt("E-mail", text);
        }
    }

    private void sign_in(Visit visit, Fields fields) {
        visit.open("/login");
        fields.labels();
        fields.fill("E-mail", KEPT);
        fields.fill("Password", KEPT);
        fields.press("Sign in");
        fields.tookIt("E-mail", KEPT); // the browser itself refuses to send it
        fields.fill("E-mail", Persona.ADA.email());
        fields.fill("Password", Persona.PASSWORD);
        fields.press("Sign in");
        visit.page().waitForURL(Pattern.compile(".*/plans$"));
    }

    /** For every address the fields that took the last text. */
    private Map<String, Set<String>> fill_in_everything(Visit visit, Fields fields) {
        var taken = new LinkedHashMap<String, Set<String>>();
        for (var address : pages.addresses().reversed()) { // the first steps last: later ones need to know the titles
            visit.open("/" + address);
            for (var label : fields.labels()) {
                if (label.equals("Because")) continue; // is taken at the press of a button: see overrule
                for (var text : TEXTS) {
                    fields.fill(label, text);
                    if (fields.tookIt(label, text))
                        taken.computeIfAbsent(address, first -> new LinkedHashSet<>())
                                .add(label);
                }
            }
        }
        assertThat(taken.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .contains("Your role today", "Employer", "The role", "What shows it", "Why this one (optional)");
        return taken;
    }

    private void rename_a_plan(Visit visit, Fields fields) {
        for (var text : TEXTS) {
            visit.open("/plans");
            fields.labels();
            fields.pressFirst("More for");
            visit.page()
                    .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Rename"))
                    .click();
            fields.fill("Name", text);
            fields.press("Rename");
            if (text.length() > 120) fields.refusedIt("Name", text);
            else visit.page().getByText("The plan is called").first().waitFor();
        }
    }

    private void overrule(Visit visit, Fields fields) {
        for (var text : TEXTS) {
            visit.open("/plans/" + pages.draft() + "/switch");
            fields.labels();
            visit.page().locator(".overrule-form input[type=radio]").first().check();
            fields.fill("Because", text);
            fields.press("Keep my reading");
            if (text.length() > 2_000) fields.refusedIt("Because", text);
            else visit.page().getByText(text).first().waitFor();
        }
    }

    private void change_an_industry_group(Visit visit, Fields fields) {
        var all = List.of(
                "English name", "German name", "Words that people type, English", "Words that people type, German");
        visit.open("/atlas/industries");
        fields.labels();
        for (var text : TEXTS) {
            fields.pressFirst("Edit ");
            all.forEach(label -> fields.fill(label, text));
            fields.press("Take into the draft");
            if (text.length() > 2_000) {
                all.forEach(label -> fields.refusedIt(label, text));
                fields.press("Cancel");
            }
        }
        fields.press("Put in force");
        visit.page()
                .getByText(Pattern.compile("Revision \\d+ is in force"))
                .first()
                .waitFor();
    }

    private void look_at_everything(Visit visit, Fields fields, Map<String, Set<String>> taken) {
        for (var address : pages.addresses()) {
            visit.open("/" + address);
            fields.labels();
            for (var label : taken.getOrDefault(address, Set.of()))
                assertThat(fields.tookIt(label, KEPT)).as(address + " " + label).isTrue();
        }
        for (var address : List.of("plans", "about-the-data", "atlas/industries", "plans/" + pages.draft() + "/here")) {
            visit.open("/" + address);
            visit.page().getByText(KEPT).first().waitFor();
            fields.settle();
        }
    }
}
