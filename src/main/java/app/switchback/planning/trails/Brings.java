package app.switchback.planning.trails;

import java.util.List;
import java.util.Optional;

/**
 * What the person brings, as far as they corrected what the atlas assumes.
 *
 * @param levels own ratings; they replace the start role's level of that element
 * @param technologies the technologies the person has; empty means: those of the start role
 */
public record Brings(List<OwnLevel> levels, Optional<List<String>> technologies) {
    /** Nothing corrected: the start role's levels and technologies stand. */
    public static final Brings AS_THE_ROLE = new Brings(List.of(), Optional.empty());

    public Brings {
        levels = List.copyOf(levels);
        technologies = technologies.map(List::copyOf);
    }

    /**
     * The person's own rating of one thing.
     *
     * @param element O*NET element id, such as {@code 2.A.1.e}; unknown ids are ignored
     * @param level 0 to 7, on O*NET's level scale; other values are brought into that range
     */
    public record OwnLevel(String element, double level) {}
}
