package app.switchback.planning.trails;

import java.util.List;
import java.util.Optional;

/**
 * What kind of switch a journey is, why, and what the person made of it.
 *
 * @param computed what the data say; while the question is open the first reading
 * @param why one sentence that cites what differs
 * @param notes what else the person should know, such as a start that was read as another role
 * @param question set when the data cannot decide; the answers are in {@code readings}. It stays when the person has
 *     answered, so that they can answer otherwise
 * @param readings the possible answers, at least two when {@code question} is set, else none
 * @param overruled the person's own choice, if they overruled
 */
public record Classification(
        SwitchKind computed,
        Sentence why,
        List<Sentence> notes,
        Optional<Sentence> question,
        List<Reading> readings,
        Optional<SwitchKind> overruled) {
    public Classification {
        notes = List.copyOf(notes);
        readings = List.copyOf(readings);
    }

    /** The kind that counts: the person's own choice, else the computed one. */
    public SwitchKind kind() {
        return overruled.orElse(computed);
    }

    /**
     * One answer to the open question and what follows from it.
     *
     * @param labCounts the value for {@link Start#labCounts()} that chooses this reading
     */
    public record Reading(boolean labCounts, SwitchKind kind, Sentence why) {}
}
