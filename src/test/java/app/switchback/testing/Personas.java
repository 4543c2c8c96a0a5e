package app.switchback.testing;

import app.switchback.account.Role;
import app.switchback.ownership.OwnerId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** A world that holds the personas and nothing else; each test may start in one. */
public final class Personas {
    private static final String HASH = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode(Persona.PASSWORD);

    private static final OffsetDateTime NOW =
            Instant.parse("2026-11-22T09:00:00Z").atOffset(ZoneOffset.UTC);

    private Personas() {}

    /** Erases every owner with all they own, then opens the personas' accounts on a founded instance. */
    public static void settle(JdbcTemplate jdbc) {
        empty(jdbc);
        found(jdbc);
        for (var persona : Persona.values())
            open(jdbc, persona.owner(), persona.email(), persona.name(), persona.roles());
    }

    /** The instance has its administrator's rights given away. */
    public static void found(JdbcTemplate jdbc) {
        jdbc.update("insert into account_founding (one, founded_at) values (1, ?)", NOW);
    }

    /** An account with the password of all personas. */
    public static void open(JdbcTemplate jdbc, OwnerId owner, String email, String name, Set<Role> roles) {
        jdbc.update("insert into owner (id) values (?)", owner.value());
        jdbc.update(
                "insert into account_account (owner_id, email, email_key, name, password_hash, time_zone, language,"
                        + " colour_scheme, opened_at, version) values (?, ?, ?, ?, ?, 'Europe/Brussels', 'en', 'SYSTEM', ?, 0)",
                owner.value(),
                email,
                email,
                name,
                HASH,
                NOW);
        for (var role : roles)
            jdbc.update("insert into account_role (owner_id, role) values (?, ?)", owner.value(), role.name());
    }

    /** An instance on which nobody has set foot. */
    public static void empty(JdbcTemplate jdbc) {
        jdbc.update("delete from owner");
        jdbc.update("delete from account_founding");
    }
}
