package app.switchback.shell;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Tells the pool which of H2's errors mean that a connection will never work again. The pool knows PostgreSQL's; without
 * this it went on handing out connections to a database that had closed itself, such as after a disk that was full, for as
 * long as people kept asking more often than twice a second.
 */
public final class LostConnection implements SQLExceptionOverride {
    /** The connection's object is closed, the connection is broken, the database is closed, closed at shutdown. */
    private static final Set<Integer> LOST = Set.of(90_007, 90_067, 90_098, 90_121);

    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException problem) {
        return LOST.contains(problem.getErrorCode())
                ? SQLExceptionOverride.Override.MUST_EVICT
                : SQLExceptionOverride.Override.CONTINUE_EVICT;
    }
}
