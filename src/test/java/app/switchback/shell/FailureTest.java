package app.switchback.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.hibernate.TransactionException;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailureTest {
    @Test
    void a_lost_connection_anywhere_in_the_causes_means_that_the_database_is_away() {
        assertThat(Failure.isDatabaseAway(
                        new RuntimeException(new JDBCConnectionException("gone", new SQLException()))))
                .isTrue();
        assertThat(Failure.isDatabaseAway(new CannotGetJdbcConnectionException("gone")))
                .isTrue();
        assertThat(Failure.isDatabaseAway(new CannotCreateTransactionException("no connection")))
                .isTrue();
        assertThat(Failure.isDatabaseAway(
                        new TransactionException("no rollback", new SQLException("Connection is closed"))))
                .isTrue();
    }

    @Test
    void what_the_database_refuses_is_not_its_absence() {
        assertThat(Failure.isDatabaseAway(new DataIntegrityViolationException("x", new SQLException("unique"))))
                .isFalse();
        assertThat(Failure.isDatabaseAway(new IllegalStateException())).isFalse();
    }

    @Test
    void causes_that_run_in_a_ring_come_to_an_end() {
        var one = new RuntimeException("one");
        var two = new RuntimeException("two", one);
        one.initCause(two);
        assertThat(Failure.isDatabaseAway(one)).isFalse();
    }

    @Test
    void every_failure_has_an_id_of_its_own() {
        var first = Failure.logged(new RuntimeException("on purpose"));
        var second = Failure.logged(new RuntimeException("on purpose"));
        assertThat(first.id()).matches("[0-9A-F]{8}").isNotEqualTo(second.id());
    }

    @Test
    void a_database_that_closed_itself_over_an_error_is_away_from_then_on() {
        var error = new java.io.IOException("No space left on device");
        var first = Failure.logged(new IllegalStateException("writing failed", error));
        var later = Failure.logged(new JDBCConnectionException("closed", new SQLException(error)));
        assertThat(first.databaseAway()).isFalse();
        assertThat(later).isEqualTo(new Failure(first.id(), true));
    }

    @Test
    void what_comes_by_again_in_another_wrapping_keeps_its_id() {
        var cause = new RuntimeException("on purpose");
        var first = Failure.logged(new IllegalStateException("inner", cause));
        assertThat(Failure.logged(new IllegalStateException("outer", new RuntimeException(cause))))
                .isEqualTo(first);
    }
}
