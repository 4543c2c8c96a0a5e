package app.switchback.atlas;

/**
 * Something a role asks for, by O*NET's content model.
 *
 * @param id O*NET element id, such as {@code 2.A.1.e}
 * @param name O*NET's English name
 */
public record Element(String id, Kind kind, String name) {
    /** The four domains with importance and level ratings. */
    public enum Kind {
        SKILL,
        KNOWLEDGE,
        ABILITY,
        ACTIVITY
    }
}
