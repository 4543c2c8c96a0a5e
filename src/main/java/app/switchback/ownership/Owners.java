package app.switchback.ownership;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The anchor of everything owned: the one place where an owner's row is written, and where all of them are known. */
@Component
public class Owners {
    private final JdbcClient jdbc;

    Owners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new owner, in the transaction of whoever needs one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OwnerId open() {
        var owner = new OwnerId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
        jdbc.sql("insert into owner (id) values (?)").param(owner.value()).update();
        return owner;
    }

    /**
     * Acts for each owner in turn, where something has to happen for everybody: the walls stand, since no query ever sees
     * two owners. What fails for one does not keep the others waiting; it is thrown at the end.
     */
    public void each(Runnable work) {
        var failures = new ArrayList<RuntimeException>();
        for (var owner : all()) {
            try {
                OwnerScope.run(owner, work);
            } catch (RuntimeException failed) {
                failures.add(failed);
            }
        }
        if (!failures.isEmpty()) {
            var failure = new IllegalStateException("It failed for %d owners".formatted(failures.size()));
            failures.forEach(failure::addSuppressed);
            throw failure;
        }
    }

    private List<OwnerId> all() {
        return jdbc.sql("select id from owner order by id")
                .query((row, number) -> new OwnerId(row.getObject("id", UUID.class)))
                .list();
    }
}
