package app.switchback.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.application.BundledAtlas;
import app.switchback.designsystem.trailmap.MapFaults;
import app.switchback.planning.domain.trail.Pairs;
import app.switchback.planning.domain.trail.TrailFinder;
import app.switchback.planning.trails.Trail;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The maps of the engine's 200 seeded pairs, with the words of both languages. */
class TwoHundredMapsTest {
    private static final List<List<Trail>> RANKED = Pairs.seeded(BundledAtlas.ATLAS, 200, 2026).stream()
            .map(journey -> TrailFinder.find(BundledAtlas.ATLAS, journey).ranked())
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void no_label_is_missing_covers_another_or_leaves_the_page(String language) {
        try (var maps = new RealMaps(Locale.of(language))) {
            for (int i = 0; i < RANKED.size(); i++) {
                var ranked = RANKED.get(i);
                var chosen = i % 2 == 0 ? "" : ranked.getLast().key();
                assertThat(MapFaults.of(maps.map(ranked, chosen), maps.captions()))
                        .as("pair " + i)
                        .isEmpty();
            }
        }
    }
}
