package app.switchback.atlas.compiler;

import app.switchback.atlas.domain.DataSet;
import app.switchback.atlas.store.TableFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Measures how long the data set takes to load and how much heap it holds, for the README's figures. */
final class Measurement {
    private static final int ROUNDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PrintStream out;

    Measurement(PrintStream out) {
        this.out = out;
    }

    /** @param file the data set to load, the bundled one when empty */
    void run(Optional<Path> file) throws IOException {
        var before = heap();
        var data = load(file, 1);
        try {
            out.printf("atlas: version %s holds %,d KiB of heap%n", data.version(), (heap() - before) / 1024);
        } finally {
            Reference.reachabilityFence(data);
        }
        for (int round = 2; round <= ROUNDS; round++) {
            load(file, round);
        }
    }

    private DataSet load(Optional<Path> file, int round) throws IOException {
        var start = System.nanoTime();
        var cpu = THREADS.getCurrentThreadCpuTime();
        try (var in = open(file)) {
            var data = new DataSet(TableFile.read(in));
            out.printf(
                    "atlas: load %d took %,d ms, %,d ms of it computing%n",
                    round,
                    (System.nanoTime() - start) / 1_000_000,
                    (THREADS.getCurrentThreadCpuTime() - cpu) / 1_000_000);
            return data;
        }
    }

    private static InputStream open(Optional<Path> file) throws IOException {
        if (file.isPresent()) {
            return new BufferedInputStream(Files.newInputStream(file.get()));
        }
        var bundled = DataSet.class.getResourceAsStream(DataSet.BUNDLED);
        if (bundled == null) {
            throw new IOException("the program holds no data set");
        }
        return bundled;
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
