package app.switchback.planning.domain.trail;

import app.switchback.atlas.Atlas;
import app.switchback.planning.trails.Journey;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/**
 * How long all paths of a pair take, over random pairs after a warm-up. No test: it asserts nothing and its name keeps it
 * out of the build. {@code ./mvnw test -Dtest=PathBenchmark -Djacoco.skip=true}
 */
class PathBenchmark {
    private static final int PAIRS = 2_000;

    @Test
    void all_paths_of_random_pairs() {
        var atlas = RealAtlas.ATLAS;
        measure(atlas, Pairs.seeded(atlas, PAIRS, 7), System::nanoTime); // warm-up
        var journeys = Pairs.seeded(atlas, PAIRS, 42);
        report("time", measure(atlas, journeys, System::nanoTime));
        report("processor time", measure(atlas, journeys, PathBenchmark::processorTime));
    }

    /** Of this thread: what is left when other programs take their share of the machine away. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void report(String what, double... millis) {
        Arrays.sort(millis);
        System.out.printf(
                "paths of %d pairs, %s: median %.2f ms, p99 %.2f ms, max %.2f ms%n",
                PAIRS, what, millis[PAIRS / 2], millis[PAIRS * 99 / 100], millis[PAIRS - 1]);
    }

    private static double[] measure(Atlas atlas, List<Journey> journeys, LongSupplier clock) {
        return journeys.stream()
                .mapToDouble(journey -> one(atlas, journey, clock))
                .toArray();
    }

    private static double one(Atlas atlas, Journey journey, LongSupplier clock) {
        var start = clock.getAsLong();
        TrailFinder.find(atlas, journey);
        return (clock.getAsLong() - start) / 1e6;
    }
}
