package app.switchback.shell;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.hibernate.TransactionException;
import org.hibernate.exception.JDBCConnectionException;
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
    private static final Map<Throwable, String> IDS = Collections.synchronizedMap(new WeakHashMap<>());
    private static final Repetition REPEATED = new Repetition(System::nanoTime);
    private static final int LONGEST_MESSAGE = 300;
    private static final List<Class<? extends Exception>> AWAY = List.of(
            JDBCConnectionException.class,
            TransactionException.class, // a commit or a rollback that the database did not even take
            DataAccessResourceFailureException.class,
            CannotCreateTransactionException.class);

    /** Writes it to the log and gives its id; what comes by again, wrapped by one layer more, keeps its first id. */
    static Failure logged(Throwable cause) {
        return new Failure(IDS.computeIfAbsent(root(cause), first -> log(cause)), isDatabaseAway(cause));
    }

    private static String log(Throwable cause) {
        var id = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var root = root(cause);
        if (REPEATED.isOne(root))
            LOG.error("Failure {}, like one a moment ago: {}: {}", id, Repetition.place(root), brief(root));
        else LOG.error("Failure {}", id, cause);
        return id;
    }

    private static String brief(Throwable cause) {
        var message = String.valueOf(cause.getMessage());
        return message.substring(0, Math.min(LONGEST_MESSAGE, message.length()));
    }

    private static Throwable root(Throwable cause) {
        return causes(cause).reduce(cause, (outer, inner) -> inner);
    }

    /** The first part of the words for it. */
    String words() {
        return databaseAway ? "shell.away." : "shell.failure.";
    }

    static boolean isDatabaseAway(Throwable cause) {
        return causes(cause).anyMatch(c -> AWAY.stream().anyMatch(type -> type.isInstance(c)));
    }

    private static Stream<Throwable> causes(Throwable cause) {
        return Stream.iterate(cause, c -> c != null, Throwable::getCause).limit(20); // a chain of causes may be a ring
    }
}
