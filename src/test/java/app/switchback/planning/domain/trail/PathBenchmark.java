package app.switchback.planning.domain.trail;

import app.switchback.atlas.Atlas;
import app.switchback.planning.trails.Journey;
import java.util.Arrays;
import java.util.List;
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
        measure(atlas, Pairs.seeded(atlas, PAIRS, 7)); // warm-up
        var journeys = Pairs.seeded(atlas, PAIRS, 42);
        var millis = measure(atlas, journeys);
        Arrays.sort(millis);
        System.out.printf(
                "paths of %d pairs: median %.2f ms, p99 %.2f ms, max %.2f ms%n",
                PAIRS, millis[PAIRS / 2], millis[PAIRS * 99 / 100], millis[PAIRS - 1]);
    }

    private static double[] measure(Atlas atlas, List<Journey> journeys) {
        return journeys.stream().mapToDouble(journey -> one(atlas, journey)).toArray();
    }

    private static double one(Atlas atlas, Journey journey) {
        var start = System.nanoTime();
        TrailFinder.find(atlas, journey);
        return (System.nanoTime() - start) / 1e6;
    }
}
