package app.switchback.planning.ui;

import app.switchback.atlas.application.BundledAtlas;
import app.switchback.designsystem.trailmap.Gallery;
import app.switchback.planning.domain.trail.RealisticPairs;
import app.switchback.planning.domain.trail.TrailFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes the maps of realistic changes in both languages as pages, to be looked at: {@code MapGallery <folder>}. */
final class MapGallery {
    private MapGallery() {}

    public static void main(String[] folder) {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            try (var maps = new RealMaps(locale)) {
                RealisticPairs.all().forEach((name, journey) -> {
                    var ranked = TrailFinder.find(BundledAtlas.ATLAS, journey).ranked();
                    Gallery.write(Path.of(folder[0]), name + "-" + locale, maps.map(ranked, ""), maps.captions());
                });
            }
        }
    }
}
