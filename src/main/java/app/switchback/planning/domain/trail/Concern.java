package app.switchback.planning.domain.trail;

/**
 * How far a leg goes against a wish.
 *
 * @param value 0 (not at all) to 1 (wholly); hardness alone may reach 1.5
 */
record Concern(boolean known, double value) {
    static final Concern NONE = new Concern(true, 0);

    /** What the sources do not know counts half: it is neither kept nor broken. */
    static final Concern UNKNOWN = new Concern(false, 0.5);

    static Concern of(double value) {
        return new Concern(true, Math.clamp(value, 0, 1));
    }
}
