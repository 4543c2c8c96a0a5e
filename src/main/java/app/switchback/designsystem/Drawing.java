package app.switchback.designsystem;

import com.vaadin.flow.component.Svg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Pictures of our own that take the page's colours; the files are part of the program, no data ever goes into them. */
final class Drawing {
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Drawing() {}

    /** The drawing {@code drawings/<name>.svg}, hidden from screen readers. */
    static Svg named(String name) {
        return new Svg(READ.computeIfAbsent(name, Drawing::read));
    }

    private static String read(String name) {
        var file = "/drawings/" + name + ".svg";
        try (var in = Objects.requireNonNull(Drawing.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
