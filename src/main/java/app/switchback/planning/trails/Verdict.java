package app.switchback.planning.trails;

import java.util.OptionalInt;

/**
 * How a trail does by one of the person's wishes.
 *
 * @param leg the leg that decides, if one does
 */
public record Verdict(Wish wish, State state, OptionalInt leg, Sentence why) {
    /** How it does. */
    public enum State {
        KEPT,
        PARTLY,
        BROKEN,
        /** The sources have no figure for it. */
        NO_DATA,
        /** A floor in a currency that the data do not have. */
        NOT_COMPARED,
        /** The person has not said how much it matters, or not the limit. */
        NOT_SET
    }
}
