package app.switchback.journeys;

import app.switchback.designsystem.StartNotice;
import app.switchback.testing.Personas;
import app.switchback.testing.WebTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finanzanalystin bei einer Versicherung → Datenwissenschaftlerin in der Software: the whole walk in a German browser. */
@Journey
@WebTest
class GermanJourneyIT {
    private static final Change ZU_DEN_DATEN = new Change(
            new Change.Place(
                    "Finanzanalyst",
                    "Finanzanalyst/Finanzanalystin",
                    "Financial and Investment Analysts",
                    "Versicherung",
                    "Finanzen und Versicherung"),
            new Change.Place(
                    "Datenwissenschaftler",
                    "Datenwissenschaftler/Datenwissenschaftlerin",
                    "Data Scientists",
                    "Software",
                    "Software und Internet"),
            "Hier kennt man mich, und die Abteilung sucht jemanden für ihre Modelle.",
            "Datenwissenschaftler/Datenwissenschaftlerin");
    private static final Newcomer IDA = new Newcomer("Ida", "ida@example.org", "sieben Lampen über dem grünen Hafen");
    private static final Newcomer LENA = new Newcomer("Lena", "lena@example.org", "drei leise Otter am steilen Ufer");

    @LocalServerPort
    int port;

    @Autowired
    List<StartNotice> notices;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void a_newcomer_is_spoken_to_in_german_from_the_door_to_the_plan() {
        Personas.empty(jdbc);
        try (var playwright = Chromium.playwright();
                var browser = Chromium.browser(playwright);
                var desk = new Visit(browser, "http://localhost:" + port, Visit.DESK, Lexicon.GERMAN)) {
            IDA.setUp(desk, PrintedCode.in(notices));
            LENA.signUp(desk);
            LENA.signIn(desk);
            LENA.answer(desk, ZU_DEN_DATEN);
            LENA.decide(desk, ZU_DEN_DATEN);
            desk.open("/plans");
            desk.arriveAt("plans.title");
            LENA.find(desk, ZU_DEN_DATEN);
            LENA.signOut(desk);
        }
    }
}
