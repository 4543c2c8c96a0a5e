package app.switchback.atlas.domain.likeness;

import app.switchback.atlas.Likeness;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Prints how many of each role's related occupations, as O*NET sees them, stand among its nearest. */
public final class MeasureLikeness {
    private MeasureLikeness() {}

    public static void main(String[] arguments) {
        var before = System.nanoTime();
        var bench = new RelatedBench();
        System.out.printf(
                Locale.ROOT,
                "%d roles, loaded and each compared to all in %.1f s%n",
                bench.roles().size(),
                (System.nanoTime() - before) / 1e9);
        Map<String, ToDoubleFunction<Likeness>> measures = new LinkedHashMap<>();
        measures.put("does", Likeness::does);
        measures.put("knows", Likeness::knows);
        measures.put("asks", Likeness::asks);
        measures.put("called", Likeness::called);
        measures.put("works with", Likeness::worksWith);
        measures.put("plain sum", like -> like.does() + like.knows() + like.asks() + like.called() + like.worksWith());
        measures.put("together", Likeness::together);
        measures.forEach((name, measure) -> System.out.printf(
                Locale.ROOT,
                "%-10s all %.3f | half that chose the weights %.3f | other half %.3f%n",
                name,
                bench.found(bench.roles(), measure),
                bench.found(bench.tuned(), measure),
                bench.found(bench.held(), measure)));
    }
}
