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

/** Roles that may lie between start and target: near to both, asking for preparation between theirs, with seats. */
final class Bridges {
    /** How many neighbours of each end are looked at: about an eighth of all rated roles. */
    private static final int NEIGHBOURS = 120;

    /** How many are tried: twelve keep the graph small enough to look at every path in it. */
    private static final int CANDIDATES = 12;

    /** How O*NET ends the code of an occupation that is no speciality of another. */
    private static final String WHOLE = ".00";

    private final Question question;
    private final Atlas atlas;
    private final SteppingStones stones;
    private final Relief relief;
    private final Preparations preparations;

    Bridges(Question question, SteppingStones stones, Relief relief) {
        this.question = question;
        this.atlas = question.atlas();
        this.stones = stones;
        this.relief = relief;
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
                && hasFiguresOfItsOwn(role)
                && isBetween(role)
                && noMoreSchooling(role)
                && industriesOf(role).anyMatch(stones::bear)
                && relief.mayLieBetween(role);
    }

    private Stream<OccupationCode> ends() {
        return Stream.concat(question.startRole().stream(), Stream.of(question.targetRole()));
    }

    private static boolean known(Occupation occupation) {
        return !occupation.military()
                && occupation.ratings() != Occupation.Basis.NONE
                && occupation.jobZone().isPresent();
    }

    /**
     * BLS counts a speciality within its occupation, so nobody knows whether it has seats. Beside one of the ends that
     * does no harm: it is then as findable as that.
     */
    private boolean hasFiguresOfItsOwn(OccupationCode role) {
        return role.value().endsWith(WHOLE)
                || ends().anyMatch(end -> counted(end).equals(counted(role)));
    }

    private static String counted(OccupationCode role) {
        return role.value().substring(0, role.value().length() - WHOLE.length());
    }

    /** For a start without a role a bridge is an easier entry: below the target, not beside it. */
    private boolean isBetween(OccupationCode role) {
        var zone = preparations.zone(role).orElse(Integer.MAX_VALUE);
        var target = preparations.zone(question.targetRole()).orElse(0);
        return question.startRole()
                .map(start -> isBetween(zone, preparations.zone(start).orElse(0), target))
                .orElse(zone < target);
    }

    /** A job below both ends is a step back, one above both a higher summit. */
    private static boolean isBetween(int zone, int one, int other) {
        return Math.min(one, other) <= zone && zone <= Math.max(one, other);
    }

    private boolean noMoreSchooling(OccupationCode role) {
        return ends().anyMatch(end -> preparations.moreYears(end, role) == 0);
    }

    private Stream<Node> industriesOf(OccupationCode role) {
        return Stream.concat(question.startIndustry().stream(), Stream.of(question.targetIndustry()))
                .distinct()
                .map(industry -> Node.of(role, Optional.of(industry)));
    }
}
