package app.switchback.planning.domain.trail;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.trails.Grade;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Trail;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    private final Question question;
    private final Surveyor surveyor;
    private final SteppingStones stones;
    private final List<OccupationCode> candidates;
    private final Relief relief;

    BridgeSearch(Question question, Surveyor surveyor, Stops stops) {
        this.question = question;
        this.surveyor = surveyor;
        this.stones = new SteppingStones(question, stops);
        this.relief = new Relief(question, surveyor);
        this.candidates = new Bridges(question, stones, relief).candidates();
    }

    /** At most three, best first, no bridge role used twice. */
    List<Found> best() {
        if (!question.kind().changesRole() || !relief.isNeeded()) {
            return List.of();
        }
        var start = new Path(List.of(question.start()), List.of(), surveyor.start());
        var found = new ArrayList<Found>();
        for (int legs = 2; legs <= LEGS; legs++) {
            var better = best(found);
            walk(start, new Goal(legs, better.size() < TRAILS ? Grade.STEEP : easier(better)), found);
        }
        return best(found);
    }

    /** Where a walk has got to. */
    private record Path(List<Node> nodes, List<Leg> legs, Had had) {
        Node here() {
            return nodes.getLast();
        }
    }

    /**
     * Paths that are worth finding.
     *
     * @param legs exactly so many
     * @param hardest the hardest grade that a leg may have; null when none could be easy enough
     */
    private record Goal(int legs, @Nullable Grade hardest) {
        boolean allows(Grade grade) {
            return hardest != null && grade.compareTo(hardest) <= 0;
        }
    }

    /** With three shorter ones found, a longer path is only worth finding when it is easier than the third. */
    private static @Nullable Grade easier(List<Found> best) {
        return switch (best.getLast().grade()) {
            case GENTLE -> null;
            case STEADY -> Grade.GENTLE;
            case STEEP -> Grade.STEADY;
        };
    }

    private void walk(Path path, Goal goal, List<Found> found) {
        if (path.here().equals(question.target())) {
            if (path.legs().size() == goal.legs()) {
                bridged(path).ifPresent(found::add);
            }
            return;
        }
        next(path.here())
                .filter(node -> !path.nodes().contains(node)
                        && reachable(node, goal.legs() - path.nodes().size()))
                .flatMap(node -> step(path, node, goal).stream())
                .forEach(further -> walk(further, goal, found));
    }

    /** One leg further, if it is worth going. */
    private Optional<Path> step(Path path, Node next, Goal goal) {
        var last = next.equals(question.target());
        if (!last && !stones.bear(next)) {
            return Optional.empty();
        }
        var leg = surveyor.leg(new Step(path.here(), next, path.nodes().size(), last, false, path.had()));
        if (!goal.allows(leg.grade()) || !relief.eases(leg) || isOutOfReach(next, leg)) {
            return Optional.empty();
        }
        return Optional.of(new Path(
                longer(path.nodes(), next),
                longer(path.legs(), leg),
                last ? path.had() : surveyor.after(path.had(), next.role().orElseThrow())));
    }

    private static <T> List<T> longer(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    /** What takes a steep leg to reach is no stepping stone. */
    private boolean isOutOfReach(Node next, Leg leg) {
        return isBridge(next) && leg.grade() == Grade.STEEP;
    }

    private boolean isBridge(Node node) {
        return node.role().filter(candidates::contains).isPresent();
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

    private Optional<Found> bridged(Path path) {
        var bridges = path.nodes().stream()
                .skip(1)
                .filter(this::isBridge)
                .flatMap(node -> node.role().stream())
                .distinct()
                .toList();
        var route = new Route(Trail.Kind.BRIDGED, key(bridges, path.nodes()), path.nodes());
        return bridges.isEmpty() || isChainForABeginner(bridges) || !relief.leadsThere(path.legs())
                ? Optional.empty()
                : Optional.of(new Found(route, bridges, path.legs()));
    }

    /** Whoever has no role yet needs a way in, not two jobs before the one they want. */
    private boolean isChainForABeginner(List<OccupationCode> bridges) {
        return question.startRole().isEmpty() && bridges.size() > 1;
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

    private static List<Found> best(List<Found> found) {
        var used = new HashSet<OccupationCode>();
        return found.stream()
                .sorted(Found.BEST_FIRST)
                .filter(one -> one.bridges().stream().noneMatch(used::contains) && used.addAll(one.bridges()))
                .limit(TRAILS)
                .toList();
    }
}
