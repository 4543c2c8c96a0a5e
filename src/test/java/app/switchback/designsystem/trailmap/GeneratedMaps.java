package app.switchback.designsystem.trailmap;

import app.switchback.designsystem.trailmap.Evidence.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Maps by chance from a seed: every size, up to seven trails, cells without figures, names that strain the lines. */
final class GeneratedMaps {
    private static final List<String> ROLES = List.of(
            "Computer and Information Research Scientists",
            "Financial analyst",
            "Nurse",
            "Informationssicherheitsbeauftragter",
            "Special Effects Artists and Animators, Multimedia Programmers and Interactive Media Designers",
            "Donaudampfschifffahrtsgesellschaftskapitän und Verwaltungsfachangestellte im Gesundheitswesen",
            "Fachkraft für Arbeitssicherheit",
            "Supercalifragilisticexpialidociousnessdepartmentheadquartersrepresentatives");
    private static final List<String> INDUSTRIES = List.of(
            "Financial services",
            "Consulting & technical services",
            "Software & internet",
            "Finanzdienstleistungen und Versicherungswesen",
            "Öffentliche Verwaltung, Verteidigung; Sozialversicherung und Nachrichtendienste",
            "Health");

    private final Random random;
    private final Locale locale;

    private GeneratedMaps(long seed) {
        random = new Random(seed);
        locale = seed % 2 == 0 ? Locale.ENGLISH : Locale.GERMAN;
    }

    static Stream<TrailMapModel> some(int count) {
        return IntStream.range(0, count).mapToObj(seed -> new GeneratedMaps(seed).map());
    }

    private TrailMapModel map() {
        int columns = 1 + random.nextInt(4);
        int rows = 1 + random.nextInt(4);
        var start = new Spot(0, rows - 1);
        var target = new Spot(columns - 1, 0);
        var ground = new Ground(names(INDUSTRIES, columns), names(ROLES, rows), cells(columns, rows), start, target);
        var trails = new ArrayList<Trail>();
        int count = 1 + random.nextInt(7);
        for (int i = 0; i < count; i++) {
            trails.add(new Trail(Character.toString('A' + i), "Trail " + i, legs(start, target, columns, rows)));
        }
        return new TrailMapModel(ground, trails, random.nextBoolean() ? "" : "A");
    }

    private List<Heading> names(List<String> from, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Heading(from.get(random.nextInt(from.size()))))
                .toList();
    }

    private List<Cell> cells(int columns, int rows) {
        var seats = new long[rows][columns];
        var pay = new long[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                seats[row][column] = random.nextInt(5) == 0 ? -1 : (long) Math.pow(10, 1 + random.nextDouble() * 5.5);
                pay[row][column] = random.nextInt(6) == 0 ? -1 : 28_000 + random.nextInt(200_000);
                if (random.nextInt(12) == 0) pay[row][column] = -239_200;
            }
        }
        return SampleMaps.cells(seats, pay, locale);
    }

    private List<Leg> legs(Spot start, Spot target, int columns, int rows) {
        var spots = new ArrayList<Spot>(List.of(start));
        int bridges = random.nextInt(3);
        for (int i = 0; i < bridges; i++) spots.add(bridge(spots.getLast(), columns, rows));
        spots.add(target);
        return IntStream.range(1, spots.size())
                .mapToObj(i -> new Leg(spots.get(i - 1), spots.get(i), grade(), evidence()))
                .toList();
    }

    private Spot bridge(Spot from, int columns, int rows) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> new Spot(from.column(), random.nextInt(rows));
            case 2, 3 -> new Spot(random.nextInt(columns), from.row());
            default -> new Spot(random.nextInt(columns), random.nextInt(rows));
        };
    }

    private Grade grade() {
        return Grade.values()[random.nextInt(3)];
    }

    private Evidence evidence() {
        return new Evidence(Verdict.values()[random.nextInt(3)], "some");
    }
}
