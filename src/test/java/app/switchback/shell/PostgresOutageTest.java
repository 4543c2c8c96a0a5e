package app.switchback.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import app.switchback.planning.application.PlanQueries;
import app.switchback.planning.application.PlanService;
import app.switchback.testing.OnPostgres;
import app.switchback.testing.Persona;
import app.switchback.testing.Personas;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** PostgreSQL throws everybody out and lets nobody in; then it does again. */
@SpringBootTest
@Import(OnPostgres.class)
class PostgresOutageTest {
    @Autowired
    EmbeddedPostgres postgres;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlanService plans;

    @Autowired
    PlanQueries queries;

    @BeforeEach
    void the_personas_have_accounts() {
        Personas.settle(jdbc);
    }

    @AfterEach
    void postgres_is_back() throws SQLException {
        from_outside("alter database postgres allow_connections true");
        await().ignoreExceptions().until(() -> jdbc.queryForObject("select 1", Integer.class) == 1);
    }

    @Test
    void what_was_saved_is_there_when_it_is_back_and_more_can_be_saved() throws SQLException { // A49
        var before = Persona.ADA.does(() -> plans.start("Before"));
        from_outside("alter database postgres allow_connections false");
        from_outside("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'postgres'");

        for (int attempt = 0; attempt < 2; attempt++) // on a connection that broke, then on none
        assertThat(Failure.isDatabaseAway(catchThrowable(() -> Persona.ADA.does(() -> plans.rename(before, "During")))))
                    .isTrue();

        postgres_is_back();
        var after = Persona.ADA.does(() -> plans.start("After"));
        assertThat(Persona.ADA.does(() -> queries.wizard(before)).orElseThrow().name())
                .isEqualTo("Before");
        assertThat(Persona.ADA.does(() -> queries.wizard(after))).isPresent();
    }

    private void from_outside(String sql) throws SQLException {
        try (var connection = postgres.getDatabase("postgres", "template1").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
