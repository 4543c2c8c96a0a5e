package app.switchback.planning.ui;

import app.switchback.designsystem.trailmap.TrailSketch.Ends;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.TargetAnswer;
import app.switchback.planning.trails.Start;
import java.util.Objects;

/**
 * What the answers so far say about the two ends of a way, for a sketch of it: a role puts an end on the
 * map, and who leaves no industry crosses into none.
 */
final class KnownEnds {
    private KnownEnds() {}

    static Ends of(HereAnswer here, TargetAnswer there) {
        return new Ends(
                here.role().code() != null || !here.needsRole(),
                there.role().code() != null,
                !Objects.equals(here.role().code(), there.role().code()),
                here.kind() != Start.Kind.STUDENT && !Objects.equals(here.industry(), there.industry()));
    }
}
