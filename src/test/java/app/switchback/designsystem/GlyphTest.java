package app.switchback.designsystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GlyphTest {
    @Test
    void every_glyph_is_drawn_and_every_drawing_has_a_name() throws IOException {
        var file = Files.readString(Path.of("src/main/resources/META-INF/resources/assets/icons.svg"));
        var drawn = Pattern.compile("<symbol id=\"([a-z-]+)\"")
                .matcher(file)
                .results()
                .map(found -> found.group(1));
        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Glyph.values()).map(Glyph::symbol).toList());
    }
}
