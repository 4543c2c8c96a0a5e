package app.switchback.testing;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** A world that holds the personas and nothing else; each test may start in one. */
public final class Personas {
    private static final String HASH = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode(Persona.PASSWORD);

    private Personas() {}

    /** Erases every owner with all they own, then opens the personas' accounts on a founded instance. */
    public static void settle(JdbcTemplate jdbc) {
        empty(jdbc);
        var now = Instant.parse("2026-11-22T09:00:00Z").atOffset(ZoneOffset.UTC);
        jdbc.update("insert into account_founding (one, founded_at) values (1, ?)", now);
        for (var persona : Persona.values()) {
            var id = persona.owner().value();
            jdbc.update("insert into owner (id) values (?)", id);
            jdbc.update(
                    "insert into account_account (owner_id, email, email_key, name, password_hash, time_zone, language,"
                            + " colour_scheme, opened_at, version) values (?, ?, ?, ?, ?, 'Europe/Brussels', 'en', 'SYSTEM', ?, 0)",
                    id,
                    persona.email(),
                    persona.email(),
                    persona.name(),
                    HASH,
                    now);
            for (var role : persona.roles())
                jdbc.update("insert into account_role (owner_id, role) values (?, ?)", id, role.name());
        }
    }

    /** An instance on which nobody has set foot. */
    public static void empty(JdbcTemplate jdbc) {
        jdbc.update("delete from owner");
        jdbc.update("delete from account_founding");
    }
}
