package app.switchback.planning.ui;

import app.switchback.designsystem.trailmap.TrailSketch.Ends;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.TargetAnswer;
import java.util.Objects;

/** What the answers so far say about the two ends of a way, for a sketch of it. */
final class KnownEnds {
    private KnownEnds() {}

    static Ends of(HereAnswer here, TargetAnswer there) {
        return new Ends(
                here.isComplete() && !here.equals(HereAnswer.EMPTY),
                there.isComplete(),
                !Objects.equals(here.role().code(), there.role().code()),
                !Objects.equals(here.industry(), there.industry()));
    }
}
