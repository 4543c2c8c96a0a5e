package app.switchback.atlas.domain.titles;

import app.switchback.atlas.application.BundledAtlas;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Prints how long the whole atlas takes to load and what it holds, with a row of likeness for every role. */
public final class MeasureLoad {
    private static final double MEGABYTE = 1024 * 1024;

    private MeasureLoad() {}

    public static void main(String[] arguments) {
        double before = used();
        var start = cpu();
        var atlas = BundledAtlas.ATLAS;
        var loaded = cpu();
        System.out.printf(Locale.ROOT, "loaded in %.0f ms of processor time%n", (loaded - start) / 1e6);
        System.out.printf(Locale.ROOT, "holds %.1f MB%n", used() - before);
        start = cpu();
        atlas.occupations().forEach(role -> atlas.nearest(role.code(), 1));
        System.out.printf(Locale.ROOT, "all rows of likeness in %.0f ms of processor time%n", (cpu() - start) / 1e6);
        System.out.printf(Locale.ROOT, "holds %.1f MB with them%n", used() - before);
        if (atlas.occupations().isEmpty()) {
            throw new IllegalStateException();
        }
    }

    private static double used() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
