package app.switchback.planning.domain.trail;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.trails.Grade;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.SkillGap;
import app.switchback.planning.trails.Trail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The best simple paths of at most three legs over at least one bridge role. Nodes are roles times the journey's
 * industries, and an edge changes one of the two. With a dozen candidates there are few enough paths to look at every
 * one, which is exact and lets a path be judged by its worst leg rather than by a sum (ADR 0013).
 */
final class BridgeSearch {
    /** More turns than a plan can hold. */
    private static final int LEGS = 3;

    /** As many as can be told apart on one map. */
    private static final int TRAILS = 3;

    /** A detour has to take at least a fifth off the largest step, or it is not worth a job of its own. */
    private static final double RELIEF = 0.8;

    private final Question question;
    private final Surveyor surveyor;
    private final Stops stops;
    private final List<OccupationCode> candidates;
    private final SkillGap direct;

    BridgeSearch(Question question, Surveyor surveyor, Stops stops) {
        this.question = question;
        this.surveyor = surveyor;
        this.stops = stops;
        this.candidates = new Bridges(question, stops).candidates();
        this.direct = surveyor.gapTo(question.targetRole());
    }

    /** A path and what it is made of. */
    record Found(Route route, List<Leg> legs) {
        private Grade grade() {
            return legs.stream().map(Leg::grade).reduce(Grade.GENTLE, Grade::or);
        }

        private double largestStep() {
            return legs.stream()
                    .mapToDouble(leg -> leg.skills().newShare())
                    .max()
                    .orElse(0);
        }

        private long narrowest() {
            return legs.stream()
                    .mapToLong(leg -> leg.to().seats().value())
                    .min()
                    .orElse(0);
        }
    }

    private static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::grade)
            .thenComparingInt(found -> found.legs().size())
            .thenComparingDouble(Found::largestStep)
            .thenComparing(Comparator.comparingLong(Found::narrowest).reversed())
            .thenComparing(found -> found.route().key());

    /** At most three, best first, no bridge role used twice. */
    List<Found> best() {
        if (!question.kind().changesRole()) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        walk(List.of(question.start()), found);
        found.sort(BEST_FIRST);
        return withoutRepeatedRoles(found);
    }

    private void walk(List<Node> soFar, List<Found> found) {
        var here = soFar.getLast();
        if (here.equals(question.target())) {
            survey(soFar).ifPresent(found::add);
            return;
        }
        if (soFar.size() > LEGS) {
            return;
        }
        next(here)
                .filter(node -> !soFar.contains(node) && reachable(node, LEGS - soFar.size()))
                .forEach(node ->
                        walk(Stream.concat(soFar.stream(), Stream.of(node)).toList(), found));
    }

    private boolean reachable(Node node, int legsLeft) {
        var role = node.role().equals(question.target().role()) ? 0 : 1;
        var industry = node.industry().equals(question.target().industry()) ? 0 : 1;
        return role + industry <= legsLeft;
    }

    private Stream<Node> next(Node here) {
        var roles = Stream.concat(candidates.stream(), Stream.of(question.targetRole()))
                .filter(role -> !here.role().equals(Optional.of(role)))
                .filter(role -> !here.role().equals(Optional.of(question.targetRole())))
                .map(role -> Node.of(role, workedIn(here)));
        return Stream.concat(roles, otherIndustry(here));
    }

    /** Where an industry change is no matter of this journey, the first job is already in the target's. */
    private Optional<IndustryId> workedIn(Node here) {
        return question.kind().changesIndustry() ? here.industry() : Optional.of(question.targetIndustry());
    }

    private Stream<Node> otherIndustry(Node here) {
        var moves = question.kind().changesIndustry()
                && here.role().isPresent()
                && here.industry().equals(question.startIndustry());
        return moves ? Stream.of(new Node(here.role(), Optional.of(question.targetIndustry()))) : Stream.of();
    }

    private Optional<Found> survey(List<Node> nodes) {
        var bridges = nodes.stream()
                .skip(1)
                .map(node -> node.role().orElseThrow())
                .filter(candidates::contains)
                .distinct()
                .toList();
        if (bridges.isEmpty() || !published(nodes)) {
            return Optional.empty();
        }
        var route = new Route(Trail.Kind.BRIDGED, key(bridges, nodes), nodes);
        var found = new Found(route, surveyor.legs(route));
        return relieves(found) ? Optional.of(found) : Optional.empty();
    }

    private boolean published(List<Node> nodes) {
        return nodes.stream()
                .filter(node -> node.role().filter(candidates::contains).isPresent())
                .allMatch(node -> stops.at(node).seats().given());
    }

    private boolean relieves(Found found) {
        if (question.startRole().isEmpty()) {
            return true;
        }
        return direct.known()
                && found.legs().stream().allMatch(leg -> leg.skills().weight() <= RELIEF * direct.weight());
    }

    private static String key(List<OccupationCode> bridges, List<Node> nodes) {
        var key = new StringBuilder("bridge");
        bridges.forEach(role -> key.append(':').append(role.value()));
        key.append(':');
        for (int i = 1; i < nodes.size(); i++) {
            key.append(nodes.get(i).role().equals(nodes.get(i - 1).role()) ? 'i' : 'r');
        }
        return key.toString();
    }

    private List<Found> withoutRepeatedRoles(List<Found> sorted) {
        var used = new HashSet<OccupationCode>();
        var best = new ArrayList<Found>();
        for (var found : sorted) {
            var roles = found.route().nodes().stream()
                    .flatMap(node -> node.role().stream())
                    .filter(candidates::contains)
                    .toList();
            if (best.size() < TRAILS && roles.stream().noneMatch(used::contains)) {
                used.addAll(roles);
                best.add(found);
            }
        }
        return best;
    }
}
