package app.switchback.planning.trails;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way from here to there.
 *
 * @param letter A to G, by the order in which trails are built; it stays when weights change
 * @param key stable name of this very trail, such as {@code role-first} or {@code bridge:13-2054.00:rii}; a plan keeps
 *     it as its choice
 * @param grade its worst leg's
 * @param legs one to three
 * @param bridges the roles in between that are neither the start's nor the target's
 * @param narrowest the fewest published seats at the end of a leg; not published when any leg's are not
 * @param months the sum of its legs; unknown when any leg's is
 * @param verdicts one for each wish, in the order of {@link Wish}
 */
public record Trail(
        String letter,
        String key,
        Kind kind,
        Grade grade,
        List<Leg> legs,
        List<Name> bridges,
        Figure narrowest,
        Months months,
        List<Verdict> verdicts) {
    public Trail {
        legs = List.copyOf(legs);
        bridges = List.copyOf(bridges);
        verdicts = List.copyOf(verdicts);
    }

    /** The ways there are, in the order in which they are built and, all else equal, shown. */
    public enum Kind {
        ROLE_FIRST,
        INDUSTRY_FIRST,
        DIRECT,
        INTERNAL,
        BRIDGED
    }

    /** Start, every stop between, target. */
    public List<Stop> stops() {
        return Stream.concat(Stream.of(legs.getFirst().from()), legs.stream().map(Leg::to))
                .toList();
    }

    /** Whether both lead from the same start by the same places to the same target; a key alone names no places. */
    public boolean leadsAs(Trail other) {
        return places().equals(other.places());
    }

    private List<List<Object>> places() {
        return stops().stream()
                .map(stop -> List.<Object>of(stop.role(), stop.industry()))
                .toList();
    }

    /** The legs that ask for another role. */
    public List<Leg> climbing() {
        return legs.stream()
                .filter(leg -> !leg.from().role().equals(leg.to().role()))
                .toList();
    }

    /**
     * Knowledge areas of the work before that every new role on the way asks for too, most important first. Where no role
     * is new they are all that the work asks for.
     */
    public List<String> knowledgeKept() {
        var asking = climbing().isEmpty() ? legs : climbing();
        return asking.getFirst().industry().kept().stream()
                .filter(area ->
                        asking.stream().allMatch(leg -> leg.industry().kept().contains(area)))
                .toList();
    }

    /** Sought technologies that some role on the way asks for and the person does not have today, each once. */
    public Set<String> technologiesToLearn() {
        return climbing().stream()
                .flatMap(leg -> leg.technologies().lacks().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
