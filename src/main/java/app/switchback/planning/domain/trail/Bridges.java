package app.switchback.planning.domain.trail;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.Likeness;
import app.switchback.atlas.Occupation;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.domain.switching.OneRole;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Roles that may lie between start and target: near to both, no more demanding than either, with published seats. */
final class Bridges {
    /** How many neighbours of each end are looked at: about an eighth of all rated roles. */
    private static final int NEIGHBOURS = 120;

    /** How many are tried: twelve keep the graph small enough to look at every path in it. */
    private static final int CANDIDATES = 12;

    private final Question question;
    private final Atlas atlas;
    private final Stops stops;
    private final Preparations preparations;

    Bridges(Question question, Stops stops) {
        this.question = question;
        this.atlas = question.atlas();
        this.stops = stops;
        this.preparations = new Preparations(atlas);
    }

    /** Best first; ties by code. */
    List<OccupationCode> candidates() {
        var scores = scores();
        return scores.keySet().stream()
                .filter(this::possible)
                .sorted(Comparator.<OccupationCode>comparingDouble(role -> -scores.getOrDefault(role, 0.0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(CANDIDATES)
                .toList();
    }

    /** The likeness to the less like of the two ends. */
    private Map<OccupationCode, Double> scores() {
        var toTarget = near(question.targetRole());
        if (question.startRole().isEmpty()) {
            return toTarget;
        }
        var scores = near(question.startRole().get());
        scores.keySet().retainAll(toTarget.keySet());
        scores.replaceAll((role, score) -> Math.min(score, toTarget.getOrDefault(role, score)));
        return scores;
    }

    private Map<OccupationCode, Double> near(OccupationCode role) {
        var near = new HashMap<OccupationCode, Double>();
        for (Likeness likeness : atlas.nearest(role, NEIGHBOURS)) {
            near.put(likeness.to(), likeness.together());
        }
        return near;
    }

    private boolean possible(OccupationCode role) {
        return ends().noneMatch(end -> OneRole.inPractice(end, role))
                && atlas.occupation(role).filter(Bridges::known).isPresent()
                && noMoreDemanding(role)
                && industriesOf(role).anyMatch(node -> stops.at(node).seats().given());
    }

    private Stream<OccupationCode> ends() {
        return Stream.concat(question.startRole().stream(), Stream.of(question.targetRole()));
    }

    private static boolean known(Occupation occupation) {
        return !occupation.military()
                && occupation.ratings() != Occupation.Basis.NONE
                && occupation.jobZone().isPresent();
    }

    /** For a start without a role a bridge is an easier entry: below the target, not beside it. */
    private boolean noMoreDemanding(OccupationCode role) {
        var zone = preparations.zone(role).orElse(Integer.MAX_VALUE);
        var target = preparations.zone(question.targetRole()).orElse(0);
        return question.startRole()
                .map(start -> zone <= Math.max(target, preparations.zone(start).orElse(0)))
                .orElse(zone < target);
    }

    private Stream<Node> industriesOf(OccupationCode role) {
        return Stream.concat(question.startIndustry().stream(), Stream.of(question.targetIndustry()))
                .distinct()
                .map(industry -> Node.of(role, Optional.of(industry)));
    }
}
