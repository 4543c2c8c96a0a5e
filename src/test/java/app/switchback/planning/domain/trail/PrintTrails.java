package app.switchback.planning.domain.trail;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.Industry;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.application.BundledAtlas;
import app.switchback.planning.Spoken;
import app.switchback.planning.trails.Figure;
import app.switchback.planning.trails.Journey;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Name;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.Stop;
import app.switchback.planning.trails.Target;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints trails with what they are made of, to judge them as a coach would: the table of realistic pairs, or any two
 * places. {@code ./mvnw -q test-compile exec:java@trails -Dexec.args="'bank teller' banking 'data scientist' software"}; a
 * fifth word {@code de} makes the sentences German.
 */
final class PrintTrails {
    private static final Atlas ATLAS = BundledAtlas.ATLAS;
    private static final int PLACES = 4;

    private final Function<Sentence, String> spoken;

    private PrintTrails(Function<Sentence, String> spoken) {
        this.spoken = spoken;
    }

    public static void main(String[] words) {
        var said = List.of(words);
        var printer = new PrintTrails(said.contains("de") ? Spoken::german : Spoken::english);
        if (said.size() < PLACES) {
            RealisticPairs.all().forEach(printer::print);
            return;
        }
        var start = Start.of(Start.Kind.EMPLOYED, role(words[0]), industry(words[1]));
        printer.print(
                words[0] + " to " + words[2], Journey.between(start, Target.of(role(words[2]), industry(words[3]))));
    }

    /** A code, or the likeliest meaning of the best title. */
    private static OccupationCode role(String typed) {
        return ATLAS.occupations().stream()
                .map(occupation -> occupation.code())
                .filter(code -> code.value().equals(typed))
                .findFirst()
                .orElseGet(() -> ATLAS.titles(typed, Locale.ENGLISH, 1)
                        .getFirst()
                        .meanings()
                        .getFirst());
    }

    private static IndustryId industry(String typed) {
        return ATLAS.industry(new IndustryId(typed))
                .map(Industry::id)
                .orElseGet(() -> ATLAS.industriesNamed(typed, Locale.ENGLISH, 1)
                        .getFirst()
                        .id());
    }

    private void print(String name, Journey journey) {
        var trails = TrailFinder.find(ATLAS, journey);
        System.out.printf("%n=== %s%n", name);
        System.out.println(spoken.apply(trails.classification().why()));
        trails.ranked().forEach(this::print);
        reasons(trails);
    }

    private void print(Trail trail) {
        var bridges = trail.bridges().stream().map(Name::english).collect(Collectors.joining(", "));
        var months = trail.months().known() ? trail.months().total() + " months" : "months unknown";
        System.out.printf("%s %s %s: %s, %s%n", trail.letter(), trail.kind(), bridges, trail.grade(), months);
        System.out.printf("    from %s%n", place(trail.stops().getFirst()));
        trail.legs().forEach(this::print);
    }

    private void print(Leg leg) {
        System.out.printf(
                Locale.ROOT,
                "  %d %-6s %-8s %s; %s new (gap %.1f), %d tools, zone %s to %s%n",
                leg.number(),
                leg.grade(),
                leg.move(),
                place(leg.to()),
                leg.skills().known() ? Math.round(leg.skills().newShare() * 100) + " %" : "?",
                leg.skills().weight(),
                leg.technologies().inDemandLacks().size(),
                zone(leg.preparation().fromZone()),
                zone(leg.preparation().toZone()));
        leg.cautions().forEach(caution -> System.out.printf("      %s%n", spoken.apply(caution)));
    }

    private static String zone(OptionalInt zone) {
        return zone.isPresent() ? String.valueOf(zone.getAsInt()) : "?";
    }

    private static String place(Stop stop) {
        return "%s, %s: %s seats, %s $ (%s)"
                .formatted(
                        stop.roleName().english(),
                        stop.industryName().english(),
                        number(stop.seats()),
                        number(stop.pay().usdAYear()),
                        stop.pay().measure());
    }

    private static String number(Figure figure) {
        return figure.given() ? "%,d".formatted(figure.value()) : "?";
    }

    private void reasons(Trails trails) {
        trails.rankings().forEach(ranking -> {
            System.out.printf("  %s over %s:%n", ranking.above(), ranking.below());
            ranking.because().forEach(because -> System.out.printf("      %s%n", spoken.apply(because)));
        });
    }
}
