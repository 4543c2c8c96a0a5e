package app.switchback.designsystem.trailmap;

import static app.switchback.designsystem.trailmap.Evidence.Verdict.CONFIRMED;
import static app.switchback.designsystem.trailmap.Evidence.Verdict.CONTRADICTED;
import static app.switchback.designsystem.trailmap.Evidence.Verdict.NONE;
import static app.switchback.designsystem.trailmap.Grade.GENTLE;
import static app.switchback.designsystem.trailmap.Grade.STEADY;
import static app.switchback.designsystem.trailmap.Grade.STEEP;

import app.switchback.designsystem.trailmap.Evidence.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Maps to look at: the one of the mocks with its figures (OEWS May 2024), and what strains the drawing. */
final class SampleMaps {
    private SampleMaps() {}

    static Map<String, TrailMapModel> all() {
        var maps = new LinkedHashMap<String, TrailMapModel>();
        maps.put("three-by-three", threeByThree());
        maps.put("four-by-four-german", fourByFour());
        maps.put("role-only", roleOnly());
        maps.put("industry-only", industryOnly());
        maps.put("unpublished", unpublished());
        maps.put("two-by-two", twoByTwo());
        maps.put("internal-only", internalOnly());
        return maps;
    }

    static TrailMapModel threeByThree() {
        long[][] seats = {{41020, 69410, 26840}, {34880, 6140, 1090}, {150630, 49110, 11700}};
        long[][] pay = {{123570, 117020, 137600}, {111260, 113720, 104690}, {106740, 100960, 105240}};
        var ground = new Ground(
                headings("Financial services", "Consulting & technical services", "Software & internet"),
                List.of(
                        new Heading("Data scientist", "incl. ML engineer"),
                        new Heading("Financial risk specialist"),
                        new Heading("Financial analyst")),
                cells(seats, pay, Locale.ENGLISH),
                new Spot(0, 2),
                new Spot(2, 0));
        return new TrailMapModel(
                ground,
                List.of(
                        trail("A", "Role first", leg("02-00", STEADY, CONFIRMED), leg("00-20", GENTLE, NONE)),
                        trail("B", "Industry first", leg("02-22", GENTLE, CONTRADICTED), leg("22-20", STEEP, NONE)),
                        trail("C", "Direct", leg("02-20", STEEP, NONE)),
                        trail(
                                "D",
                                "By way of risk",
                                leg("02-01", GENTLE, NONE),
                                leg("01-21", GENTLE, NONE),
                                leg("21-20", STEADY, NONE))),
                "");
    }

    static TrailMapModel fourByFour() {
        long[][] seats = {
            {41020, 69410, 3120, 26840}, {34880, 6140, -1, 1090}, {12400, 880, 5230, 640}, {150630, 49110, 7420, 11700}
        };
        long[][] pay = {
            {123570, 117020, 98120, 137600},
            {111260, 113720, -1, 104690},
            {-239200, 88410, 91230, 96640},
            {106740, 100960, 84420, 105240}
        };
        var ground = new Ground(
                headings(
                        "Finanzdienstleistungen und Versicherungswesen",
                        "Unternehmensberatung & technische Dienstleistungen",
                        "Öffentliche Verwaltung",
                        "Software & Internet"),
                headings(
                        "Informationssicherheitsbeauftragte und Datenschutzkoordinatoren im Gesundheitswesen",
                        "Finanzrisikospezialistin",
                        "Wirtschaftsprüfungsassistentin",
                        "Finanzanalystin"),
                cells(seats, pay, Locale.GERMAN),
                new Spot(0, 3),
                new Spot(3, 0));
        return new TrailMapModel(
                ground,
                List.of(
                        trail("A", "Erst die Rolle", leg("03-00", STEADY, CONFIRMED), leg("00-30", GENTLE, NONE)),
                        trail("B", "Erst die Branche", leg("03-33", GENTLE, CONTRADICTED), leg("33-30", STEEP, NONE)),
                        trail("C", "Direkt", leg("03-30", STEEP, NONE)),
                        trail("D", "Intern", leg("03-03", GENTLE, NONE)),
                        trail(
                                "E",
                                "Über Risiko",
                                leg("03-01", GENTLE, CONFIRMED),
                                leg("01-31", GENTLE, NONE),
                                leg("31-30", STEADY, NONE)),
                        trail(
                                "F",
                                "Über Prüfung",
                                leg("03-02", GENTLE, NONE),
                                leg("02-00", STEADY, CONFIRMED),
                                leg("00-30", GENTLE, NONE)),
                        trail(
                                "G",
                                "Über die Verwaltung",
                                leg("03-23", GENTLE, NONE),
                                leg("23-20", STEEP, CONTRADICTED),
                                leg("20-30", GENTLE, NONE))),
                "A");
    }

    static TrailMapModel roleOnly() {
        long[][] seats = {{26840}, {1090}, {5230}, {11700}};
        long[][] pay = {{137600}, {104690}, {96640}, {105240}};
        var ground = new Ground(
                headings("Software & internet"),
                headings(
                        "Computer and Information Research Scientists",
                        "Database architect",
                        "Statistician",
                        "Financial analyst"),
                cells(seats, pay, Locale.ENGLISH),
                new Spot(0, 3),
                new Spot(0, 0));
        return new TrailMapModel(
                ground,
                List.of(
                        trail("A", "Direct", leg("03-00", STEEP, NONE)),
                        trail("B", "By way of statistics", leg("03-02", GENTLE, CONFIRMED), leg("02-00", STEADY, NONE)),
                        trail("C", "By way of databases", leg("03-01", STEADY, NONE), leg("01-00", GENTLE, NONE))),
                "");
    }

    static TrailMapModel industryOnly() {
        var ground = new Ground(
                headings("Financial services", "Health care", "Software & internet"),
                headings("Financial analyst"),
                cells(new long[][] {{150630, 6120, 11700}}, new long[][] {{106740, 84420, 105240}}, Locale.ENGLISH),
                new Spot(0, 0),
                new Spot(2, 0));
        return new TrailMapModel(
                ground,
                List.of(
                        trail("A", "Direct", leg("00-20", STEADY, NONE)),
                        trail("B", "By way of health", leg("00-10", GENTLE, CONFIRMED), leg("10-20", GENTLE, NONE))),
                "A");
    }

    static TrailMapModel unpublished() {
        var model = threeByThree();
        long[][] seats = {{-1, -1, 26840}, {-1, -1, -1}, {150630, 49110, -1}};
        long[][] pay = {{123570, -1, -239200}, {-1, -1, -1}, {106740, 100960, -1}};
        var old = model.ground();
        var ground =
                new Ground(old.columns(), old.rows(), cells(seats, pay, Locale.ENGLISH), old.start(), old.target());
        return new TrailMapModel(ground, model.trails(), "D");
    }

    static TrailMapModel twoByTwo() {
        var ground = new Ground(
                headings("Education", "Health care"),
                headings("Registered nurse", "Elementary school teacher"),
                cells(
                        new long[][] {{82310, 3012450}, {1409910, 210}},
                        new long[][] {{71280, 93600}, {63680, 58240}},
                        Locale.ENGLISH),
                new Spot(0, 1),
                new Spot(1, 0));
        return new TrailMapModel(
                ground,
                List.of(
                        trail("A", "Role first", leg("01-00", STEEP, NONE), leg("00-10", GENTLE, NONE)),
                        trail("B", "Industry first", leg("01-11", STEADY, NONE), leg("11-10", STEEP, NONE)),
                        trail("C", "Direct", leg("01-10", STEEP, NONE))),
                "");
    }

    static TrailMapModel internalOnly() {
        var ground = new Ground(
                headings("Financial services"),
                headings("Financial analyst"),
                cells(new long[][] {{150630}}, new long[][] {{106740}}, Locale.ENGLISH),
                new Spot(0, 0),
                new Spot(0, 0));
        return new TrailMapModel(ground, List.of(trail("A", "Within the house", leg("00-00", GENTLE, NONE))), "");
    }

    static List<Heading> headings(String... names) {
        return Stream.of(names).map(Heading::new).toList();
    }

    static Trail trail(String letter, String name, Leg... legs) {
        return new Trail(letter, name, List.of(legs));
    }

    /** @param way column and row of both ends: {@code 02-00} */
    static Leg leg(String way, Grade grade, Verdict verdict) {
        int[] at = way.replace("-", "").chars().map(c -> c - '0').toArray();
        var words = verdict == NONE ? "none yet" : verdict == CONFIRMED ? "2 agree" : "1 disagrees";
        return new Leg(new Spot(at[0], at[1]), new Spot(at[2], at[3]), grade, new Evidence(verdict, words));
    }

    /** Negative seats and pay of -1 are not published; other negative pay is a lower bound. */
    static List<Cell> cells(long[][] seats, long[][] pay, Locale locale) {
        var cells = new ArrayList<Cell>();
        for (int row = 0; row < seats.length; row++) {
            for (int column = 0; column < seats[row].length; column++) {
                cells.add(new Cell(
                        new Spot(column, row), seats(seats[row][column], locale), pay(pay[row][column], locale)));
            }
        }
        return cells;
    }

    static Figure seats(long value, Locale locale) {
        boolean german = locale.equals(Locale.GERMAN);
        if (value < 0) return Figure.notPublished(german ? "nicht veröffentlicht" : "not published");
        var brief = String.format(locale, "%,d", value);
        return Figure.of(value, brief + (german ? " Stellen" : " seats"), brief);
    }

    static Figure pay(long value, Locale locale) {
        boolean german = locale.equals(Locale.GERMAN);
        if (value == -1) return Figure.notPublished(german ? "nicht veröffentlicht" : "not published");
        var money = String.format(locale, german ? "%,d\u00a0$" : "$%,d", Math.abs(value));
        return Figure.of(Math.abs(value), value < 0 ? (german ? "mindestens " : "at least ") + money : money, money);
    }
}
