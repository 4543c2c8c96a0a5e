package app.switchback.ownership;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The anchor of everything owned: the one place where an owner's row is written. */
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
}
