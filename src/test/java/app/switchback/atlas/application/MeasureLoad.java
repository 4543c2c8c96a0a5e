package app.switchback.atlas.application;

import app.switchback.atlas.Atlas;
import app.switchback.testing.Verdict;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Prints how long the whole atlas takes to load and what it holds, with a row of likeness for every role. Each load is the
 * first work of a Java that starts for it, with the flags of docs/operations.md and the very classes of the application.
 */
final class MeasureLoad {
    private static final int LOADS = 5;
    private static final double LIMIT_SECONDS = 1.5;
    private static final double LIMIT_MEGABYTES = 60;
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xmx512m");
    private static final double MEGABYTE = 1024 * 1024;

    private record Load(double seconds, double processor, double held, double heldWithRows) {
        static Load of(String line) {
            var figures = Stream.of(line.split(" ", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new Load(figures[0], figures[1], figures[2], figures[3]);
        }
    }

    private MeasureLoad() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0) {
            System.out.println(once());
        } else {
            var loads = IntStream.range(0, LOADS)
                    .mapToObj(round -> inJavaOfItsOwn())
                    .toList();
            loads.forEach(load -> System.out.printf(
                    Locale.ROOT,
                    "loaded cold in %.2f s by the clock, %.2f s of processor time on all threads, compiling included%n",
                    load.seconds,
                    load.processor));
            Verdict.print("atlas load, median", median(loads.stream().map(Load::seconds)), LIMIT_SECONDS, "s");
            System.out.printf(
                    Locale.ROOT, "it holds %.1f MB%n", median(loads.stream().map(Load::held)));
            Verdict.print(
                    "with all rows of likeness", median(loads.stream().map(Load::heldWithRows)), LIMIT_MEGABYTES, "MB");
        }
    }

    private static double median(Stream<Double> figures) {
        return figures.sorted().skip(LOADS / 2).findFirst().orElseThrow();
    }

    private static Load inJavaOfItsOwn() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.of(
                        Stream.of(java, "-cp", System.getProperty("java.class.path")),
                        FLAGS.stream(),
                        Stream.of(MeasureLoad.class.getName(), "once"))
                .flatMap(part -> part)
                .toList();
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (var said = process.inputReader()) {
                return Load.of(said.lines().reduce((before, last) -> last).orElseThrow());
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String once() throws IOException {
        LoggerFactory.getLogger(MeasureLoad.class); // the log is up long before the atlas in the application too
        double before = used();
        var processor = processor();
        var start = System.nanoTime();
        var atlas = loaded();
        var seconds = (System.nanoTime() - start) / 1e9;
        processor = processor() - processor;
        var held = used() - before;
        atlas.occupations().forEach(role -> atlas.nearest(role.code(), 1));
        var heldWithRows = used() - before;
        Reference.reachabilityFence(atlas);
        return "%s %s %s %s".formatted(seconds, processor, held, heldWithRows);
    }

    private static Atlas loaded() throws IOException {
        var data = new DataSetLoading().dataSet("");
        var engines = new AtlasEngines(data);
        var atlas = new LoadedAtlas(data, new BundledGroups(data), engines);
        engines.build();
        return atlas;
    }

    private static double used() {
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
    }

    private static double processor() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}
