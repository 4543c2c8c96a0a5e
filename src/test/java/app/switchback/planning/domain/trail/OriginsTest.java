package app.switchback.planning.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Origin;
import app.switchback.atlas.Source;
import app.switchback.atlas.application.BundledAtlas;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private static final OccupationCode ROLE = new OccupationCode("15-2051.00");

    @Test
    void what_the_atlas_hands_out_without_an_origin_gets_one_that_is_listed() {
        var named = Stream.of(Origins.level(ROLE, "2.A.1.a"), Origins.jobZone(ROLE), Origins.technologies(ROLE))
                .map(Origin::source);
        assertThat(BundledAtlas.ATLAS.sources()).extracting(Source::key).containsAll(named.toList());
    }
}
