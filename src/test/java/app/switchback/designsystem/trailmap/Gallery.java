package app.switchback.designsystem.trailmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes pages with maps, to be looked at in a browser; all sample maps: {@code Gallery <folder>}. */
public final class Gallery {
    private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/styles");
    private static final String FONT =
            "@font-face{font-family:'Instrument Sans';src:url(InstrumentSans.woff2);font-weight:400 700}";

    private Gallery() {}

    public static void main(String[] folder) {
        SampleMaps.all().forEach((name, map) -> write(Path.of(folder[0]), name, map, captions(name)));
    }

    private static Captions captions(String name) {
        return name.contains("german")
                ? new Captions("Du bist hier", "Da willst du hin", Map.of())
                : new Captions("You are here", "Where you want to be", Map.of());
    }

    /** The map to compare trails and as a plan shows it, each large and on a phone, on a light and on a dark page. */
    public static void write(Path folder, String name, TrailMapModel map, Captions captions) {
        for (var scheme : List.of("light", "dark")) {
            page(folder.resolve(name + "-" + scheme + ".html"), scheme, pair(map, captions, false));
            page(folder.resolve(name + "-plan-" + scheme + ".html"), scheme, pair(map, captions, true));
        }
    }

    private static void page(Path file, String scheme, String body) {
        try {
            var css =
                    Files.readString(STYLES.resolve("tokens.css")) + Files.readString(STYLES.resolve("trail-map.css"));
            Files.writeString(
                    file,
                    "<!doctype html><html data-scheme='" + scheme + "'><meta charset='utf-8'><style>" + FONT + css
                            + "body{margin:16px;display:flex;gap:24px;background:var(--sb-surface);font:15px var(--sb-font)}"
                            + ".wide{width:1040px}.narrow{width:358px}</style>" + body + "</html>");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String pair(TrailMapModel map, Captions captions, boolean plan) {
        return "<div class='trail-map wide'>"
                + SvgText.of(new TrailMapDrawing(Variant.LARGE, captions, plan).of(map), "large")
                + "</div><div class='trail-map narrow'>"
                + SvgText.of(new TrailMapDrawing(Variant.PHONE, captions, plan).of(map), "phone") + "</div>";
    }
}
