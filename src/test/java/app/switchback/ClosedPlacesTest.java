package app.switchback;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.account.application.DoorThrottle;
import app.switchback.account.application.Forgiven;
import app.switchback.testing.AdasPlans;
import app.switchback.testing.Browser;
import app.switchback.testing.Persona;
import app.switchback.testing.Personas;
import app.switchback.testing.UidlClient;
import app.switchback.testing.WebTest;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every page that the route registry knows, asked for over HTTP by everybody, about a plan of Ada's where it is about a
 * plan: a page that is new is tried the day it is born.
 */
@WebTest
class ClosedPlacesTest {
    private static final String NOT_HERE = "There is no path here";
    private static final String DOOR = "Sign in";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    ServletContext servlet;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    DoorThrottle throttle;

    private AdasPlans plans;

    @BeforeEach
    void ada_has_plans() {
        Personas.settle(jdbc);
        Forgiven.everybody(throttle);
        plans = AdasPlans.in(context);
    }

    @TestFactory
    Stream<DynamicTest> a_page_shows_itself_to_whom_it_is_for_and_to_others_nothing() { // A01, A05, A43
        return Stream.concat(Stream.of((Persona) null), Arrays.stream(Persona.values()))
                .map(who -> DynamicTest.dynamicTest(String.valueOf(who), () -> walk(who)));
    }

    @Test
    void the_industry_groups_are_the_administrators() { // A05
        var routes = routes().stream().filter(route -> route.getTemplate().equals("atlas/industries"));

        assertThat(routes)
                .singleElement()
                .satisfies(route -> assertThat(Arrays.stream(Persona.values()).filter(who -> mayOpen(who, route)))
                        .containsExactly(Persona.ADMIN));
    }

    private void walk(@Nullable Persona who) {
        var browser = browserOf(who);
        var nowhere = UidlClient.open(browser, "no/such/page").texts();
        for (var route : routes()) {
            var address = address(route.getTemplate());
            var page = UidlClient.open(browser, address);
            if (!mayOpen(who, route)) assertThat(page.texts()).as(address).isEqualTo(who == null ? door() : nowhere);
            else assertThat(page.texts()).as(address).doesNotContain(NOT_HERE);
            tellsNothingOfOthers(who, address, page.heard());
            tellsNothingOfOthers(who, address, browser.get("/" + address).body());
        }
    }

    private List<String> door() {
        var texts = UidlClient.open(new Browser(port), "login").texts();
        assertThat(texts).contains(DOOR);
        return texts;
    }

    private void tellsNothingOfOthers(@Nullable Persona who, String address, String heard) {
        assertThat(heard).as(address).doesNotContain("argon2", "app.switchback", "com.vaadin");
        Arrays.stream(Persona.values())
                .filter(other -> other != who)
                .forEach(other -> assertThat(heard)
                        .as("%s to %s", address, who)
                        .doesNotContain(other.email(), other.owner().value().toString()));
        if (who != Persona.ADA) assertThat(heard).as(address).doesNotContain(AdasPlans.SECRET);
    }

    private Browser browserOf(@Nullable Persona who) {
        var browser = new Browser(port);
        if (who == null) browser.get("/login");
        else browser.signIn(who);
        return browser;
    }

    private List<RouteData> routes() {
        var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet))
                .getRegisteredRoutes();
        assertThat(routes).isNotEmpty();
        return routes;
    }

    private boolean mayOpen(@Nullable Persona who, RouteData route) {
        var page = route.getNavigationTarget();
        var own = who == Persona.ADA || !route.getTemplate().contains(":plan");
        if (page.isAnnotationPresent(AnonymousAllowed.class)) return true;
        if (who == null) return false;
        if (page.isAnnotationPresent(PermitAll.class)) return own;
        var roles = Objects.requireNonNull(page.getAnnotation(RolesAllowed.class), page.getName())
                .value();
        return own && who.roles().stream().anyMatch(role -> List.of(roles).contains(role.name()));
    }

    private String address(String template) {
        var values = Map.of(":plan", plans.decided().toString(), ":step", "here");
        return Arrays.stream(template.split("/"))
                .map(part -> part.startsWith(":")
                        ? Objects.requireNonNull(values.get(part), "no value for " + part + "; add one")
                        : part)
                .reduce((head, tail) -> head + "/" + tail)
                .orElse("");
    }
}
