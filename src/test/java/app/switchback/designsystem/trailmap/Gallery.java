package app.switchback.designsystem.trailmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes pages with all sample maps, to be looked at in a browser: {@code Gallery <folder>}. */
final class Gallery {
    private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/styles");
    private static final String FONT =
            "@font-face{font-family:'Instrument Sans';src:url(InstrumentSans.woff2);font-weight:400 700}";

    private Gallery() {}

    public static void main(String[] folder) throws IOException {
        var target = Path.of(folder[0]);
        var css = Files.readString(STYLES.resolve("tokens.css")) + Files.readString(STYLES.resolve("trail-map.css"));
        for (var scheme : List.of("light", "dark")) {
            SampleMaps.all().forEach((name, map) -> {
                page(target, name + "-" + scheme, css, pair(name, map, false));
                page(target, name + "-plan-" + scheme, css, pair(name, map, true));
            });
        }
    }

    private static void page(Path folder, String name, String css, String body) {
        try {
            Files.writeString(
                    folder.resolve(name + ".html"),
                    "<!doctype html><html data-scheme='" + name.replaceAll(".*-", "")
                            + "'><meta charset='utf-8'><style>" + FONT + css
                            + "body{margin:16px;display:flex;gap:24px;background:var(--sb-surface);font:15px var(--sb-font)}"
                            + ".wide{width:1040px}.narrow{width:358px}</style>" + body + "</html>");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String pair(String name, TrailMapModel map, boolean plan) {
        var captions = name.contains("german")
                ? new Captions("Du bist hier", "Da willst du hin", Map.of())
                : new Captions("You are here", "Where you want to be", Map.of());
        return "<div class='trail-map wide'>"
                + SvgText.of(new TrailMapDrawing(Variant.LARGE, captions, plan).of(map), "large")
                + "</div><div class='trail-map narrow'>"
                + SvgText.of(new TrailMapDrawing(Variant.PHONE, captions, plan).of(map), "phone") + "</div>";
    }
}
