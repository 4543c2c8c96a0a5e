package app.switchback.planning.ui;

import app.switchback.Application;
import app.switchback.account.Role;
import app.switchback.account.application.Person;
import app.switchback.ownership.OwnerId;
import app.switchback.planning.PlanId;
import app.switchback.testing.Personas;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The application with a crowd of people, each with a plan of their own; runs until its input ends. */
final class SessionServer {
    /** What stands before the lines that are meant for {@link MeasureSessions}. */
    static final String SAYS = "sessions: ";

    private SessionServer() {}

    /** @param arguments how many people, and the database */
    public static void main(String[] arguments) throws IOException {
        var context = SpringApplication.run(
                Application.class,
                "--spring.datasource.url=" + arguments[1],
                "--server.port=0",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off");
        var jdbc = context.getBean(JdbcTemplate.class);
        Personas.found(jdbc);
        for (int at = 0; at < Integer.parseInt(arguments[0]); at++) {
            System.out.println(
                    SAYS + email(at) + " " + settled(at, context, jdbc).value());
        }
        System.out.println(
                SAYS + ((WebServerApplicationContext) context).getWebServer().getPort());
        while (System.in.read() >= 0) {
            // goes on
        }
        context.close();
    }

    private static PlanId settled(int at, ApplicationContext context, JdbcTemplate jdbc) {
        var owner = new OwnerId(new UUID(2, at));
        Personas.open(jdbc, owner, email(at), "Person " + at, Set.of(Role.CLIENT));
        var person = new Person(owner, email(at), Set.of(Role.CLIENT), null);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        try {
            return SamplePlans.in(context).analyst();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static String email(int at) {
        return "person" + at + "@example.org";
    }
}
