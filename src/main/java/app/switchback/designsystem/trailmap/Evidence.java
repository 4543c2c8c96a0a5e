package app.switchback.designsystem.trailmap;

/**
 * What the person's own conversations found about a leg, as the map shows it at the stop where the leg ends.
 *
 * @param verdict which ring is drawn
 * @param words the same in the person's language ("2 agree"), for the table
 */
public record Evidence(Verdict verdict, String words) {
    /** The ring: a whole one with a check, a broken one with a cross, or none. */
    public enum Verdict {
        NONE,
        CONFIRMED,
        CONTRADICTED
    }
}
