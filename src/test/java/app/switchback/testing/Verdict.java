package app.switchback.testing;

import java.util.Locale;

/** How a measurement says whether a limit was kept: one line, always in the same words. */
public final class Verdict {
    private Verdict() {}

    /** Prints a line such as {@code longest search 2.39 ms, limit 5 ms: kept}. */
    public static void print(String what, double figure, double limit, String unit) {
        var kept = figure <= limit ? "kept" : "NOT KEPT";
        System.out.printf(Locale.ROOT, "%s %.2f %s, limit %s %s: %s%n", what, figure, unit, plain(limit), unit, kept);
    }

    private static String plain(double limit) {
        return limit == Math.rint(limit) ? String.valueOf((long) limit) : String.valueOf(limit);
    }
}
