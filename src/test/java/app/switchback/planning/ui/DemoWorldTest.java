package app.switchback.planning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.switchback.Application;
import app.switchback.account.application.People;
import app.switchback.planning.StepKey;
import app.switchback.planning.application.PlanList;
import app.switchback.planning.application.PlanRow;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;

/** The demo as a visitor finds it: everybody's plans, every page and every step of them. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=" + DemoWorldTest.DATABASE)
@ActiveProfiles("demo")
class DemoWorldTest extends ViewTest {
    /** Stays while this test's context lives, so that a second start finds what the first one wrote. */
    static final String DATABASE =
            "jdbc:h2:mem:demo;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    @Autowired
    People people;

    @Autowired
    PlanList list;

    @Override
    protected void settle() {
        // the demo's own people are there
    }

    @Test
    void every_page_and_step_of_miras_plans_can_be_looked_at() {
        signIn("mira@example.org");
        assertThat(list.rows())
                .extracting(PlanRow::name, PlanRow::nextStep, PlanRow::isDraft, PlanRow::archived)
                .containsExactly(
                        tuple("Into machine learning", StepKey.REVIEW, false, false),
                        tuple("Numbers that help patients", StepKey.BRINGS, true, false),
                        tuple("Same work, at a software house", StepKey.REVIEW, false, true));
        assertThat(list.bin()).hasSize(1);
        look(Locale.ENGLISH);
    }

    @Test
    void every_page_and_step_of_jonas_plans_can_be_looked_at_in_german() {
        signIn("jonas@example.org");
        assertThat(list.rows())
                .hasSizeGreaterThanOrEqualTo(12)
                .anyMatch(row -> row.name().length() == 90);
        assertThat(list.bin()).hasSize(1);
        look(Locale.GERMAN);
    }

    @Test
    void a_second_start_changes_nothing() {
        var before = everything();
        try (var second = new SpringApplicationBuilder(Application.class)
                .profiles("demo")
                .run("--spring.datasource.url=" + DATABASE, "--server.port=0")) {
            assertThat(second.isActive()).isTrue();
        }
        assertThat(everything()).isEqualTo(before);
    }

    /** Opens each plan and each of its steps and finds the page that it should be. */
    private void look(Locale language) {
        assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo(language.getLanguage());
        for (var row : list.rows()) {
            for (var step : StepKey.ORDER) {
                UI.getCurrent().navigate(PlanningNavigation.addressOf(row.id(), step));
                assertThat(_get(H1.class).getText())
                        .as("%s, %s", row.name(), step)
                        .isEqualTo(UI.getCurrent().getTranslation("wizard." + step.slug() + ".title"));
                assertThat(PathsStepViewTest.page())
                        .as("%s, %s", row.name(), step)
                        .doesNotContain("!");
            }
            UI.getCurrent().navigate(PlanningNavigation.addressOf(row.id()));
            assertThat(_find(LegLine.class).isEmpty()).as(row.name()).isEqualTo(row.isDraft());
        }
    }

    private void signIn(String email) {
        var person = people.loadUserByUsername(email);
        closeTheBrowser();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        openTheBrowser();
    }

    /** All rows of all tables as text; job rows belong to the machine. */
    private TreeMap<String, List<String>> everything() {
        var tables = jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = 'public'", String.class);
        var rows = new TreeMap<String, List<String>>();
        for (var table : tables) {
            rows.put(
                    table,
                    jdbc.queryForList("select * from \"%s\"".formatted(table)).stream()
                            .map(String::valueOf)
                            .sorted()
                            .toList());
        }
        return rows;
    }
}
