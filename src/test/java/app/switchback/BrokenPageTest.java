package app.switchback;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.testing.Browser;
import app.switchback.testing.Persona;
import app.switchback.testing.Personas;
import app.switchback.testing.UidlClient;
import app.switchback.testing.WebTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A page with a mistake in it, over HTTP: the log has everything under an id, the person sees the id and nothing else. */
@WebTest
@ExtendWith(OutputCaptureExtension.class)
class BrokenPageTest {
    private static final String SECRET = "select password_hash from account_account";

    @LocalServerPort
    int port;

    @Autowired
    ServletContext context;

    @Autowired
    JdbcTemplate jdbc;

    private Browser browser;

    @BeforeEach
    void a_page_is_broken() {
        Personas.settle(jdbc);
        routes().setRoute("broken", Broken.class);
        browser = new Browser(port);
        browser.signIn(Persona.ADA);
    }

    @AfterEach
    void it_is_gone() {
        routes().removeRoute(Broken.class);
    }

    @Test
    void a_page_that_cannot_be_shown_says_so_with_an_id(CapturedOutput log) { // A49
        var page = UidlClient.open(browser, "broken?now");

        assertThat(page.texts()).contains("This page could not be shown");
        saysAnIdAndNothingElse(page.heard(), log);
    }

    @Test
    void a_click_that_fails_leaves_what_was_typed_and_says_so_with_an_id(CapturedOutput log) { // A49
        var page = UidlClient.open(browser, "broken");
        page.type("Note", "half an hour of thinking");

        var answer = page.press("Fail");

        assertThat(answer.statusCode()).isEqualTo(200);
        saysAnIdAndNothingElse(answer.body(), log);
        page.press("Say");
        assertThat(page.texts()).contains("half an hour of thinking");
    }

    @Test
    void what_somebody_sends_forges_no_line_of_the_log(CapturedOutput log) { // A48
        var page = UidlClient.open(browser, "plans");

        page.send(page.call(1, "x\n2026-11-25 INFO forged : signed in\u001b[31m"));

        assertThat(log.getOut()).contains("forged : signed in").doesNotContain("\u001b");
        assertThat(log.getOut().lines()).noneMatch(line -> line.startsWith("2026-11-25 INFO forged"));
    }

    @Test
    void the_same_failure_over_and_over_writes_its_trace_once(CapturedOutput log) {
        var page = UidlClient.open(browser, "plans");
        var nowhere = Map.of("route", "../", "query", "", "appShellTitle", "", "trigger", "");

        page.send(Collections.nCopies(20, page.event(1, "ui-navigate", nowhere)));

        assertThat(log.getOut().split("Failure [0-9A-F]{8}", -1)).hasSizeGreaterThan(20);
        assertThat(log.getOut().length()).isLessThan(60_000);
    }

    @Test
    void an_unknown_page_lists_no_pages() { // A49
        var page = UidlClient.open(browser, "no/such/page");

        assertThat(page.texts()).contains("There is no path here");
        assertThat(page.heard()).doesNotContain("no/such/page\"", "industries", "Available", "View");
        assertThat(browser.get("/no/such/page").body()).doesNotContain("no/such", "industries", "Available");
    }

    private static void saysAnIdAndNothingElse(String heard, CapturedOutput log) {
        assertThat(heard).containsPattern("[Ff]ailure [0-9A-F]{8}");
        assertThat(heard).doesNotContain(SECRET, "IllegalState", "Exception", "app.switchback", "java:", "Broken");
        var id = heard.replaceFirst("(?s).*[Ff]ailure ([0-9A-F]{8}).*", "$1");
        assertThat(log.getOut()).contains("Failure " + id, SECRET);
    }

    private RouteConfiguration routes() {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(context)));
    }

    /** No route of its own: it is opened for this test only. */
    @PermitAll
    public static class Broken extends Div implements BeforeEnterObserver {
        private final TextField note = new TextField("Note");

        public Broken() {
            add(note, new Button("Fail", click -> fail()), new Button("Say", click -> add(note.getValue())));
        }

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            if (event.getLocation().getQueryParameters().getParameters().containsKey("now")) fail();
        }

        private static void fail() {
            throw new IllegalStateException(SECRET);
        }
    }
}
