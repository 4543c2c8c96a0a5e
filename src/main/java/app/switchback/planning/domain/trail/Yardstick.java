package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Verdict;
import java.util.Optional;

/** One thing that trails are ranked by: a formula over named components (docs/domain/weights.md). */
interface Yardstick {
    /** How much it counts, 0 or more. */
    int weight();

    Concern of(Side side);

    /** How the whole trail does by it; empty for what is no wish of the person. */
    Optional<Verdict> verdict(Trail trail);

    /** What speaks for the first, citing the component in which the two differ; empty when no component shown differs. */
    Optional<Sentence> difference(Side better, Side other);
}
