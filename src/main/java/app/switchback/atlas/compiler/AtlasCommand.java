package app.switchback.atlas.compiler;

import app.switchback.atlas.domain.DataSet;
import app.switchback.atlas.store.TableFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The commands that work on the data set without starting the application: {@code --atlas.compile=FOLDER
 * --atlas.out=FILE} and {@code --atlas.measure} or {@code --atlas.measure=FILE}.
 */
public final class AtlasCommand {
    private static final String COMPILE = "--atlas.compile";
    private static final String OUT = "--atlas.out";
    private static final String MEASURE = "--atlas.measure";

    private final String[] arguments;
    private final PrintStream out;

    public AtlasCommand(String[] arguments, PrintStream out) {
        this.arguments = arguments.clone();
        this.out = out;
    }

    /** Whether the program was started for one of these commands. */
    public boolean isAsked() {
        return value(COMPILE).isPresent() || value(MEASURE).isPresent();
    }

    /** Does what was asked and says what came of it; 0 when it went well, 1 when not: a process's exit code. */
    public int run() {
        try {
            if (value(COMPILE).isPresent()) {
                compile(Path.of(value(COMPILE).get()));
            } else {
                new Measurement(out)
                        .run(value(MEASURE).filter(file -> !file.isEmpty()).map(Path::of));
            }
            return 0;
        } catch (MalformedSource | IOException | IllegalArgumentException failed) {
            out.println("atlas: " + failed.getMessage());
            return 1;
        }
    }

    private void compile(Path folder) throws IOException {
        var target = Path.of(value(OUT)
                .filter(file -> !file.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException("say where to write: " + OUT + "=FILE")));
        AtlasCompiler.write(AtlasCompiler.tables(folder), target);
        try (var in = Files.newInputStream(target)) {
            var data = new DataSet(TableFile.read(in)); // what was written is also what can be read
            out.printf("atlas: %s written, %,d bytes, version %s%n", target, Files.size(target), data.version());
        }
    }

    /** The argument's value, empty text when it stands alone. */
    private Optional<String> value(String name) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.equals(name) || argument.startsWith(name + "="))
                .map(argument -> argument.equals(name) ? "" : argument.substring(name.length() + 1))
                .findFirst();
    }
}
