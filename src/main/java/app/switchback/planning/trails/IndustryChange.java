package app.switchback.planning.trails;

import java.util.List;

/**
 * What becomes of the knowledge of a trade on a leg.
 *
 * @param distance how far the next industry is from the last
 * @param kept knowledge areas that both roles ask for, most important first
 * @param givenUp knowledge areas that only the role left behind asks for, most important first
 * @param estimated true when either role's ratings are estimates
 */
public record IndustryChange(Distance distance, List<String> kept, List<String> givenUp, boolean estimated) {
    public IndustryChange {
        kept = List.copyOf(kept);
        givenUp = List.copyOf(givenUp);
    }

    /** How two industry groups lie to each other. */
    public enum Distance {
        /** The same group. */
        SAME,
        /** Another group of the same NAICS sector. */
        NEIGHBOUR,
        /** Another sector. */
        OTHER,
        /** There was no industry before. */
        NONE_BEFORE
    }
}
