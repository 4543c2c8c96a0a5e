package app.switchback.account.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.switchback.account.Taste;
import app.switchback.account.application.PasswordChange.Changed;
import app.switchback.account.application.PasswordChange.Weak;
import app.switchback.account.application.PasswordChange.WrongOld;
import app.switchback.account.application.SignUpOutcome.AlreadyFounded;
import app.switchback.account.application.SignUpOutcome.Received;
import app.switchback.account.application.SignUpOutcome.Refused;
import app.switchback.designsystem.Preferences;
import app.switchback.designsystem.Scheme;
import app.switchback.testing.Persona;
import app.switchback.testing.Personas;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** What accounts promise on every database. */
abstract class AccountContract {
    private static final String GOOD = "tin kettle beside nine geese";

    @Autowired
    SignUpService signUps;

    @Autowired
    ProfileService profiles;

    @Autowired
    Preferences preferences;

    @Autowired
    PasswordService passwords;

    @Autowired
    People people;

    @Autowired
    SetupCode code;

    @Autowired
    DoorThrottle throttle;

    @Autowired
    Remembering remembering;

    @Autowired
    SignIns signIns;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void the_personas_have_accounts() {
        Personas.settle(jdbc);
        Forgiven.everybody(throttle);
    }

    @Test
    void whoever_signs_up_is_a_client_and_owns_from_the_same_moment() {
        assertThat(signUp("grace@example.org", GOOD)).isEqualTo(new Received(false));

        var grace = people.loadUserByUsername("GRACE@example.org");
        assertThat(grace.getAuthorities()).extracting("authority").containsExactly("ROLE_CLIENT");
        assertThat(grace.getPassword()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$"); // A13
        assertThat(count("select count(*) from owner where id = '"
                        + grace.ownerId().value() + "'"))
                .isOne();
    }

    @Test
    void signing_up_with_a_known_address_changes_nothing_and_says_nothing() { // A08, A54, A58
        var before = rows();

        assertThat(signUp("grace@example.org", GOOD)).isEqualTo(signUp("ADA@example.org", GOOD));

        assertThat(rows()).containsAll(before).hasSize(before.size() + 1);
    }

    @Test
    void one_address_signed_up_at_once_by_many_is_one_account() throws Exception { // A58
        var outcomes = atOnce(8, i -> () -> signUp(i % 2 == 0 ? "grace@example.org" : "Grace@Example.org", GOOD));

        assertThat(outcomes).containsOnly(new Received(false));
        assertThat(count("select count(*) from account_account where email_key = 'grace@example.org'"))
                .isOne();
        assertThat(count("select count(*) from owner")).isEqualTo(Persona.values().length + 1L);
    }

    @Test
    void an_empty_instance_asks_for_the_code() { // A51
        Personas.empty(jdbc);

        assertThat(signUp("eve@example.org", GOOD, "")).isInstanceOf(Refused.class);
        assertThat(signUp("eve@example.org", GOOD, "00000-00000-00000-00000-00000-0"))
                .isInstanceOf(Refused.class);
        assertThat(count("select count(*) from owner")).isZero();

        var printed = code.readable().orElseThrow();
        assertThat(signUp(
                        "nora@example.org",
                        GOOD,
                        printed.toLowerCase(Locale.ROOT).replace("-", " ")))
                .isEqualTo(new Received(true));
        assertThat(people.loadUserByUsername("nora@example.org").getAuthorities())
                .extracting("authority")
                .containsExactly("ROLE_CLIENT", "ROLE_ADMIN");
        assertThat(code.readable()).isEmpty();
    }

    @Test
    void of_many_who_set_up_at_once_one_becomes_the_administrator() throws Exception { // A51
        for (int round = 0; round < 5; round++) {
            Personas.empty(jdbc);
            Forgiven.everybody(throttle);
            var printed = code.readable().orElseThrow();

            var outcomes = atOnce(8, i -> () -> signUp("racer" + i + "@example.org", GOOD, printed));

            assertThat(outcomes).filteredOn(new Received(true)::equals).hasSize(1);
            assertThat(outcomes).filteredOn(AlreadyFounded.class::isInstance).hasSize(7);
            assertThat(count("select count(*) from account_role where role = 'ADMIN'"))
                    .isOne();
            assertThat(count("select count(*) from owner")).isOne();
        }
    }

    @Test
    void a_sign_up_says_nothing_of_roles_owners_or_dates() { // A07
        assertThat(Arrays.stream(SignUp.class.getRecordComponents()).map(part -> part.getName()))
                .containsExactly("email", "name", "password", "setupCode", "taste", "address");
        assertThat(Arrays.stream(Taste.class.getRecordComponents()).map(part -> part.getName()))
                .containsExactly("zone", "language", "scheme");
    }

    @Test
    void whoever_changes_a_profile_changes_their_own() { // A07
        var bob = row(Persona.BOB);

        Persona.ADA.does(() -> profiles.rename("Ada King"));
        Persona.ADA.does(() -> profiles.liveIn("Asia/Tokyo"));
        Persona.ADA.does(() -> speak(Locale.GERMAN));

        var profile = Persona.ADA.does(profiles::profile);
        assertThat(profile)
                .isEqualTo(new Profile(
                        "Ada King",
                        "ada@example.org",
                        new Taste(ZoneId.of("Asia/Tokyo"), Locale.GERMAN, Scheme.SYSTEM)));
        assertThat(row(Persona.BOB)).isEqualTo(bob);
    }

    private Taste speak(Locale language) {
        preferences.choose(language);
        return profiles.profile().taste();
    }

    @Test
    void absurd_values_are_refused_and_change_nothing() {
        var before = row(Persona.ADA);

        assertThat(Persona.ADA.does(() -> profiles.rename("x".repeat(10_000)))).isFalse();
        assertThat(Persona.ADA.does(() -> profiles.rename("A\u0000da"))).isFalse();
        assertThat(Persona.ADA.does(() -> profiles.liveIn("../../etc/passwd"))).isFalse();
        Persona.ADA.does(() -> speak(Locale.FRENCH));

        assertThat(row(Persona.ADA)).isEqualTo(before);
    }

    @Test
    void quotes_and_wildcards_find_nobody_else() { // A34
        for (var typed :
                List.of("' or '1'='1", "%@example.org", "_da@example.org", "ada@example.org' --", "ada@example.org%"))
            assertThatThrownBy(() -> people.loadUserByUsername(typed)).isInstanceOf(UsernameNotFoundException.class);
        Persona.ADA.does(() -> profiles.rename("'); drop table owner; --"));
        assertThat(Persona.ADA.does(profiles::profile).name()).isEqualTo("'); drop table owner; --");
    }

    @Test
    void a_new_password_needs_the_old_one_and_ends_what_the_old_one_opened() { // A15
        var device = remembering.remember(Persona.ADA.owner(), signIns.arrived(Persona.ADA.owner(), "laptop", false));

        assertThat(change("not it", GOOD)).isInstanceOf(WrongOld.class);
        assertThat(change(Persona.PASSWORD, "password1234")).isInstanceOf(Weak.class);
        assertThat(remembering.recognise(device)).contains(Persona.ADA.owner());
        assertThat(change(Persona.PASSWORD, GOOD)).isInstanceOf(Changed.class);

        assertThat(remembering.recognise(device)).isEmpty();
        assertThat(change(Persona.PASSWORD, GOOD)).isInstanceOf(WrongOld.class);
    }

    @Test
    void guessing_the_old_password_is_throttled_too() { // A12
        for (int guess = 0; guess < 10; guess++)
            assertThat(change("guess " + guess, GOOD)).isInstanceOf(WrongOld.class);

        assertThat(change(Persona.PASSWORD, GOOD)).isInstanceOf(PasswordChange.TooMany.class);
    }

    @Test
    void nobody_may_ask_for_a_profile() { // A05
        assertThatThrownBy(profiles::profile).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> profiles.rename("x")).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> passwords.change("a", "b", ""))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void an_account_goes_with_its_owner() {
        remembering.remember(Persona.ADA.owner(), signIns.arrived(Persona.ADA.owner(), "laptop", false));

        jdbc.update("delete from owner where id = ?", Persona.ADA.owner().value());

        assertThat(count("select count(*) from account_remembered")).isZero();
        assertThatThrownBy(() -> people.loadUserByUsername("ada@example.org"))
                .isInstanceOf(UsernameNotFoundException.class);
    }

    private PasswordChange change(String old, String wanted) {
        return Persona.ADA.does(() -> passwords.change(old, wanted, "192.0.2.1"));
    }

    private SignUpOutcome signUp(String email, String password) {
        return signUp(email, password, "");
    }

    private SignUpOutcome signUp(String email, String password, String code) {
        var taste = new Taste(ZoneId.of("Europe/Brussels"), Locale.ENGLISH, Scheme.SYSTEM);
        return signUps.signUp(new SignUp(email, "Grace", password, code, taste, "192.0.2.1"));
    }

    private static <R> List<R> atOnce(int many, java.util.function.IntFunction<Callable<R>> work) throws Exception {
        var start = new CountDownLatch(1);
        try (var crowd = Executors.newFixedThreadPool(many)) {
            var running = IntStream.range(0, many)
                    .mapToObj(i -> crowd.submit(() -> {
                        start.await();
                        return work.apply(i).call();
                    }))
                    .toList();
            start.countDown();
            var results = new ArrayList<R>();
            for (var one : running) results.add(one.get());
            return results;
        }
    }

    private long count(String sql) {
        return java.util.Objects.requireNonNull(jdbc.queryForObject(sql, Long.class));
    }

    private List<String> rows() {
        return jdbc.query(
                "select * from account_account",
                (row, i) -> IntStream.rangeClosed(1, 10)
                        .mapToObj(column -> {
                            try {
                                return row.getString(column);
                            } catch (java.sql.SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        })
                        .toList()
                        .toString());
    }

    private String row(Persona persona) {
        return rows().stream()
                .filter(row -> row.contains(persona.email()))
                .findFirst()
                .orElseThrow();
    }
}
