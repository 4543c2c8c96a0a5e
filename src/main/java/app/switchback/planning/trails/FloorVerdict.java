package app.switchback.planning.trails;

import java.util.Optional;

/**
 * What becomes of the pay floor over all trails.
 *
 * @param nearest letter of the trail that comes nearest when all break it
 */
public record FloorVerdict(State state, Optional<String> nearest, Sentence why) {
    /** What becomes of it. */
    public enum State {
        NOT_SET,
        NOT_COMPARED,
        SOME_HOLD,
        /** No trail breaks it, but none is known to hold it either. */
        NOT_KNOWN,
        ALL_BREAK
    }
}
