package app.switchback.atlas.domain.likeness;

import app.switchback.atlas.Likeness;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Prints which round weights of the parts find most related occupations on the half of the roles kept for that. */
public final class FitLikenessWeights {
    private static final double[] ROUND = {0.1, 0.25, 0.5, 1};

    private FitLikenessWeights() {}

    public static void main(String[] arguments) {
        var bench = new RelatedBench();
        double best = 0;
        for (double does : ROUND) {
            for (double called : ROUND) {
                for (double worksWith : ROUND) {
                    ToDoubleFunction<Likeness> sum = like -> does * like.does()
                            + like.knows()
                            + like.asks()
                            + called * like.called()
                            + worksWith * like.worksWith();
                    var found = bench.found(bench.tuned(), sum);
                    if (found > best) {
                        best = found;
                        System.out.printf(
                                Locale.ROOT,
                                "does %.2f, knows 1, asks 1, called %.2f, works with %.2f: %.4f%n",
                                does,
                                called,
                                worksWith,
                                found);
                    }
                }
            }
        }
    }
}
