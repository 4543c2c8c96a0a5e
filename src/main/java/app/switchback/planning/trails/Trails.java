package app.switchback.planning.trails;

import app.switchback.atlas.AtlasVersion;
import app.switchback.atlas.Source;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a {@link Journey}: what kind of switch it is and the trails that lead there, best first under what
 * matters to the person. A plan keeps it as JSON; equal journeys on equal data give equal answers.
 *
 * @param atlas the data it was computed with
 * @param ranked best first; at least one, unless {@code refusal} says why there is none
 * @param rankings why the first stands above each of the others, in the order of {@code ranked}
 * @param sources every publication that a figure in here comes from, in the atlas's order
 * @param refusal set when no trail could be built, such as an occupation that the atlas does not know
 */
public record Trails(
        AtlasVersion atlas,
        Classification classification,
        List<Trail> ranked,
        List<Ranking> rankings,
        FloorVerdict floor,
        List<Hint> hints,
        List<Source> sources,
        Optional<Sentence> refusal) {
    public Trails {
        ranked = List.copyOf(ranked);
        rankings = List.copyOf(rankings);
        hints = List.copyOf(hints);
        sources = List.copyOf(sources);
    }

    /** Whether moving within the present employer is among the trails; nothing else may promise it. */
    public boolean offersInternalMove() {
        return ranked.stream().anyMatch(trail -> trail.kind() == Trail.Kind.INTERNAL);
    }

    /** The trail with this stable key. */
    public Optional<Trail> trail(String key) {
        return ranked.stream().filter(trail -> trail.key().equals(key)).findFirst();
    }

    /**
     * What the target's job postings ask for and the person has today. Any detour adds to it, so the direct trail tells it,
     * which every journey has.
     */
    public List<String> technologiesBrought() {
        return ranked.stream()
                .filter(trail -> trail.kind() == Trail.Kind.DIRECT)
                .findFirst()
                .map(trail -> trail.legs().getLast().technologies().shares())
                .orElse(List.of());
    }
}
