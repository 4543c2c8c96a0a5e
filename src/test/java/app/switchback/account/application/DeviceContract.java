package app.switchback.account.application;

import static app.switchback.testing.Persona.ADA;
import static app.switchback.testing.Persona.BOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.switchback.account.DeviceKind;
import app.switchback.account.DeviceKind.Platform;
import app.switchback.account.DeviceKind.Program;
import app.switchback.account.SignedInOnNewDevice;
import app.switchback.account.Taste;
import app.switchback.account.domain.AuditKind;
import app.switchback.designsystem.Scheme;
import app.switchback.testing.Persona;
import app.switchback.testing.Personas;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Devices and what happens at the door, on every database. */
@RecordApplicationEvents
abstract class DeviceContract {
    private static final String LAPTOP = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String PHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Safari/604.1";

    @Autowired
    SignIns signIns;

    @Autowired
    DeviceQueries queries;

    @Autowired
    DeviceService service;

    @Autowired
    AuditQueries audit;

    @Autowired
    Remembering remembering;

    @Autowired
    PasswordService passwords;

    @Autowired
    SignUpService signUps;

    @Autowired
    SetupCode code;

    @Autowired
    DoorThrottle throttle;

    @Autowired
    OpenSessions sessions;

    @Autowired
    SessionRegistry registry;

    @Autowired
    DoorForgetting forgetting;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void the_personas_have_accounts() {
        Personas.settle(jdbc);
        Forgiven.everybody(throttle);
    }

    @AfterEach
    void nobody_asks() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void a_session_and_a_remembered_device_are_one_line_if_they_are_one_device() {
        var laptop = signIn(ADA, LAPTOP, "laptop");
        remembering.remember(ADA.owner(), laptop);

        assertThat(open(ADA)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(laptop);
            assertThat(row.kind()).isEqualTo(new DeviceKind(Program.FIREFOX, Platform.LINUX));
            assertThat(row.network()).isEqualTo("203.0.113.x");
            assertThat(row.here()).isTrue();
            assertThat(row.signedIn()).isTrue();
            assertThat(row.rememberedUntil()).isNotNull();
        });
    }

    @Test
    void of_a_server_that_was_started_anew_the_remembered_devices_are_left() {
        var laptop = signIn(ADA, LAPTOP, "laptop");
        remembering.remember(ADA.owner(), laptop);
        signIn(ADA, PHONE, "phone");
        assertThat(open(ADA)).hasSize(2);

        registry.getAllSessions(person(ADA), true)
                .forEach(session -> registry.removeSessionInformation(session.getSessionId())); // as a restart does

        assertThat(open(ADA)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(laptop);
            assertThat(row.signedIn()).isFalse();
        });
    }

    @Test
    void an_ended_device_loses_its_sessions_and_its_secret() {
        var laptop = signIn(ADA, LAPTOP, "laptop");
        var token = remembering.remember(ADA.owner(), laptop);
        signIn(ADA, PHONE, "phone");

        assertThat(ADA.<Boolean>does(() -> service.end(laptop))).isTrue();

        assertThat(remembering.recognise(token)).isEmpty();
        assertThat(open(ADA)).extracting(DeviceRow::kind).containsExactly(iphone());
        assertThat(registry.getAllSessions(person(ADA), false)).hasSize(1);
        assertThat(happened(ADA).getFirst().kind()).isEqualTo(AuditKind.DEVICE_ENDED);
        assertThat(happened(ADA).getFirst().about()).isEqualTo(new DeviceKind(Program.FIREFOX, Platform.LINUX));
    }

    @Test
    void all_others_end_and_the_one_that_asks_stays() {
        remembering.remember(ADA.owner(), signIn(ADA, LAPTOP, "laptop"));
        signIn(ADA, LAPTOP, "another laptop");
        var phone = signIn(ADA, PHONE, "phone");
        var bobs = signIn(BOB, LAPTOP, "laptop");
        asks(PHONE, "session of phone of ADA");

        ADA.does(() -> {
            service.endOthers();
            return true;
        });

        assertThat(open(ADA)).extracting(DeviceRow::id).containsExactly(phone);
        assertThat(open(BOB)).extracting(DeviceRow::id).containsExactly(bobs);
    }

    @Test
    void somebody_elses_device_is_none() { // A01
        var bobs = signIn(BOB, LAPTOP, "laptop");

        assertThat(ADA.<Boolean>does(() -> service.end(bobs))).isFalse();
        assertThat(ADA.<Boolean>does(() -> service.thatWasMe(bobs))).isFalse();
        assertThat(open(ADA)).isEmpty();
        assertThat(open(BOB)).hasSize(1);
        assertThat(happened(ADA)).isEmpty();
    }

    @Test
    void two_people_at_one_browser_are_not_tied_to_each_other() {
        signIn(ADA, LAPTOP, "the family's laptop");
        signIn(BOB, LAPTOP, "the family's laptop");

        assertThat(jdbc.queryForList("select mark_hash from account_device", String.class))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_first_device_is_no_news_and_the_second_is() {
        signIn(ADA, LAPTOP, "laptop");
        assertThat(events.stream(SignedInOnNewDevice.class)).isEmpty();

        var phone = signIn(ADA, PHONE, "phone");
        signIn(ADA, PHONE, "phone");

        assertThat(events.stream(SignedInOnNewDevice.class)).singleElement().satisfies(news -> {
            assertThat(news.owner()).isEqualTo(ADA.owner());
            assertThat(news.device()).isEqualTo(phone);
            assertThat(news.kind()).isEqualTo(iphone());
        });
        assertThat(happened(ADA))
                .extracting(AuditRow::kind)
                .containsExactly(AuditKind.SIGNED_IN, AuditKind.SIGNED_IN_ON_NEW_DEVICE, AuditKind.SIGNED_IN);
    }

    @Test
    void an_older_device_hears_of_a_newer_one_and_never_the_other_way_round() {
        signIn(ADA, LAPTOP, "laptop");
        var phone = signIn(ADA, PHONE, "phone");

        assertThat(unexpected()).as("the phone asks").isEmpty();
        assertThat(ADA.<Boolean>does(() -> service.thatWasMe(phone)))
                .as("it cannot wave itself through")
                .isFalse();

        asks(LAPTOP, "session of laptop of ADA");
        assertThat(unexpected()).extracting(DeviceRow::id).containsExactly(phone);
        assertThat(ADA.<Boolean>does(() -> service.thatWasMe(phone))).isTrue();
        assertThat(unexpected()).isEmpty();
    }

    @Test
    void a_device_that_was_ended_is_news_when_it_comes_again() {
        signIn(ADA, LAPTOP, "laptop");
        var phone = signIn(ADA, PHONE, "phone");
        asks(LAPTOP, "session of laptop of ADA");
        ADA.does(() -> service.end(phone));
        assertThat(unexpected()).isEmpty();

        signIn(ADA, PHONE, "phone");
        asks(LAPTOP, "session of laptop of ADA");

        assertThat(unexpected()).hasSize(1);
    }

    @Test
    void what_is_rolled_back_has_not_happened() {
        var before = happened(ADA);

        transaction.executeWithoutResult(work -> {
            signIn(ADA, LAPTOP, "laptop");
            work.setRollbackOnly();
        });

        assertThat(happened(ADA)).isEqualTo(before);
    }

    @Test
    void the_password_and_tries_at_it_are_kept() {
        ADA.does(() -> passwords.change("not it", "tin kettle beside nine geese", "192.0.2.1"));
        ADA.does(() -> passwords.change(Persona.PASSWORD, "tin kettle beside nine geese", "192.0.2.1"));

        assertThat(happened(ADA))
                .extracting(AuditRow::kind)
                .containsExactly(AuditKind.PASSWORD_CHANGED, AuditKind.PASSWORD_NOT_CHANGED);
        assertThat(happened(BOB)).isEmpty();
    }

    @Test
    void opening_an_account_and_setting_up_are_kept() {
        Personas.empty(jdbc);
        var taste = new Taste(ZoneId.of("UTC"), Locale.ENGLISH, Scheme.SYSTEM);
        signUps.signUp(new SignUp(
                "nora@example.org",
                "Nora",
                "tin kettle beside nine geese",
                code.readable().orElseThrow(),
                taste,
                "192.0.2.1"));

        assertThat(jdbc.queryForList("select kind from account_audit order by id", String.class))
                .containsExactly("ACCOUNT_OPENED", "FOUNDED");
    }

    @Test
    void a_crowded_log_is_read_in_stretches_the_newest_first() {
        for (int i = 0; i < 45; i++) signIns.left(ADA.owner());
        signIn(ADA, LAPTOP, "laptop");

        var first = stretch(0);
        assertThat(first.rows()).hasSize(20);
        assertThat(first.rows().getFirst().kind()).isEqualTo(AuditKind.SIGNED_IN);
        assertThat(first.older()).isTrue();
        assertThat(stretch(2).rows()).hasSize(6);
        assertThat(stretch(2).older()).isFalse();
        assertThat(stretch(9).rows()).isEmpty();
    }

    @Test
    void after_a_year_it_is_forgotten() {
        signIns.left(ADA.owner());
        signIns.left(BOB.owner());
        jdbc.update(
                "update account_audit set at = ? where owner_id = ?",
                ago(366),
                ADA.owner().value());
        jdbc.update(
                "update account_audit set at = ? where owner_id = ?",
                ago(364),
                BOB.owner().value());
        signIn(ADA, LAPTOP, "laptop");
        jdbc.update("update account_device set last_used_at = ?", ago(401));

        forgetting.forget();

        assertThat(happened(ADA)).extracting(AuditRow::kind).containsExactly(AuditKind.SIGNED_IN);
        assertThat(happened(BOB)).hasSize(1);
        assertThat(jdbc.queryForObject("select count(*) from account_device", Long.class))
                .isZero();
    }

    @Test
    void nobody_may_ask() { // A05
        assertThatThrownBy(queries::open).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(service::endOthers).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> audit.stretch(0)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void everything_goes_with_its_owner() {
        remembering.remember(ADA.owner(), signIn(ADA, LAPTOP, "laptop"));

        jdbc.update("delete from owner where id = ?", ADA.owner().value());

        for (var table : List.of("account_device", "account_remembered", "account_audit"))
            assertThat(jdbc.queryForObject("select count(*) from " + table, Long.class))
                    .as(table)
                    .isZero();
        signIns.left(ADA.owner()); // a session that outlives its account signs out quietly
    }

    private UUID signIn(Persona persona, String agent, String mark) {
        var session = "session of " + mark + " of " + persona;
        asks(agent, session);
        registry.registerNewSession(session, person(persona));
        var device = signIns.arrived(persona.owner(), mark, false);
        sessions.seat(session, persona.owner(), device);
        return device;
    }

    private static void asks(String agent, String session) {
        var request = new MockHttpServletRequest();
        request.setSession(new MockHttpSession(null, session));
        request.addHeader("User-Agent", agent);
        request.setRemoteAddr("203.0.113.77");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    private static Object person(Persona persona) {
        return java.util.Objects.requireNonNull(persona.authentication().getPrincipal());
    }

    private static DeviceKind iphone() {
        return new DeviceKind(Program.SAFARI, Platform.IPHONE);
    }

    private List<DeviceRow> open(Persona persona) {
        return persona.does(queries::open);
    }

    private List<DeviceRow> unexpected() {
        return ADA.does(queries::unexpected);
    }

    private List<AuditRow> happened(Persona persona) {
        return persona.does(() -> audit.stretch(0)).rows();
    }

    private AuditPage stretch(int number) {
        return ADA.does(() -> audit.stretch(number));
    }

    private static java.time.OffsetDateTime ago(int days) {
        return Instant.now().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
    }
}
