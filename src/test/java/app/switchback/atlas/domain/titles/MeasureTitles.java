package app.switchback.atlas.domain.titles;

import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.application.BundledNames;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Prints how often the resolver finds the occupation of a title that it has never seen, and how long it takes. */
final class MeasureTitles {
    static final long SEED = 7;

    private static final int[] FIRST = {1, 5, 10};

    private MeasureTitles() {}

    public static void main(String[] arguments) {
        var seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : SEED;
        var held = HeldOut.of(BundledNames.ofSources(), seed);
        var before = cpu();
        var resolver = TitleResolver.of(held.rest(), BundledNames.abbreviations());
        System.out.printf(
                "index of %,d names built in %,d ms of processor time, warm%n",
                held.rest().size(), (cpu() - before) / 1_000_000);
        System.out.printf("%,d titles held out, seed %d%n", held.asked().size(), seed);
        hits(resolver, held.asked());
        times(resolver, held.asked().keySet());
    }

    private static void hits(TitleResolver resolver, Map<String, Set<OccupationCode>> asked) {
        var hits = new int[FIRST.length];
        asked.forEach((title, own) -> {
            var found = resolver.occupations(title, FIRST[FIRST.length - 1]).stream()
                    .map(RankedOccupation::code)
                    .toList();
            for (int at = 0; at < FIRST.length; at++) {
                hits[at] += found.stream().limit(FIRST[at]).anyMatch(own::contains) ? 1 : 0;
            }
        });
        for (int at = 0; at < FIRST.length; at++) {
            System.out.printf(Locale.ROOT, "top-%d %.1f %%%n", FIRST[at], 100.0 * hits[at] / asked.size());
        }
    }

    /** The question of every held-out title, whole and cut in the middle of typing, after the warm-up above. */
    private static void times(TitleResolver resolver, Set<String> titles) {
        for (int round = 0; round < 2; round++) {
            var micros = titles.stream()
                    .mapToLong(title -> {
                        var typed = title.substring(0, 1 + Math.abs(title.hashCode()) % title.length());
                        var before = cpu();
                        resolver.titles(typed, Locale.ENGLISH, 10);
                        return (cpu() - before) / 1000;
                    })
                    .sorted()
                    .toArray();
            if (round == 1) {
                System.out.printf(
                        Locale.ROOT,
                        "a search, title cut anywhere, processor time: median %.2f ms, 99th percentile %.2f ms, longest %.2f ms%n",
                        micros[micros.length / 2] / 1e3,
                        micros[micros.length * 99 / 100] / 1e3,
                        Arrays.stream(micros).max().orElse(0) / 1e3);
            }
        }
    }

    /** Time of this thread alone, since a busy machine says nothing about the search. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
