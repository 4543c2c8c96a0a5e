package app.switchback.shell;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Something nobody foresaw: the log has it whole under an id, the person sees the id and what it means for them.
 *
 * @param id eight letters and digits to quote
 * @param databaseAway whether the cause is that the database cannot be reached
 */
record Failure(String id, boolean databaseAway) {
    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final List<Class<? extends Exception>> AWAY = List.of(
            SQLNonTransientConnectionException.class,
            SQLTransientConnectionException.class,
            SQLRecoverableException.class,
            DataAccessResourceFailureException.class,
            CannotCreateTransactionException.class);

    /** Writes it to the log, once, and gives the id under which it is found there. */
    static Failure logged(Throwable cause) {
        var id = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Failure {}", id, cause);
        return new Failure(id, isDatabaseAway(cause));
    }

    /** The first part of the words for it. */
    String words() {
        return databaseAway ? "shell.away." : "shell.failure.";
    }

    static boolean isDatabaseAway(Throwable cause) {
        return Stream.iterate(cause, c -> c != null, Throwable::getCause)
                .limit(20) // a chain of causes may be a ring
                .anyMatch(c -> AWAY.stream().anyMatch(type -> type.isInstance(c)));
    }
}
