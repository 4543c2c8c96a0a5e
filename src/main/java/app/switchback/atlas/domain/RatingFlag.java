package app.switchback.atlas.domain;

/** What is to be known about a rating besides its value. */
public enum RatingFlag {
    /** Importance, level or both are not O*NET's own. */
    ESTIMATED(1),
    /** The mean of the nearest rated relatives of an occupation that has no ratings. */
    PROXY(2),
    /** O*NET advises against relying on it: few answers, or far apart. */
    LOW_PRECISION(4),
    /** Most respondents said that it does not matter in this occupation. */
    NOT_RELEVANT(8);

    private final int bit;

    RatingFlag(int bit) {
        this.bit = bit;
    }

    /** The flag's place in the data set's number of flags. */
    public int bit() {
        return bit;
    }

    boolean in(int flags) {
        return (flags & bit) != 0;
    }
}
