package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.Figure;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Ranking;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Verdict;
import java.util.Comparator;
import java.util.List;

/**
 * Orders trails by their weakest leg under the person's weights, then by the next weakest and so on; then the shorter one,
 * the one whose narrowest place has more seats, the one with less to learn, and at last the fixed order in which they were
 * built.
 */
final class Ranker {
    private final List<Yardstick> yardsticks;

    Ranker(List<Yardstick> yardsticks) {
        this.yardsticks = List.copyOf(yardsticks);
    }

    List<Trail> ranked(List<Trail> trails) {
        return trails.stream()
                .sorted(Comparator.comparing(this::weighed, Ranker::weakestLegFirst)
                        .thenComparing(Ranker::fewerLegs)
                        .thenComparing(Ranker::widerNarrowest)
                        .thenComparing(Ranker::lessToLearn)
                        .thenComparing(Trail::letter))
                .toList();
    }

    private static int fewerLegs(Trail one, Trail other) {
        return Integer.compare(one.legs().size(), other.legs().size());
    }

    private static int widerNarrowest(Trail one, Trail other) {
        return Long.compare(seats(other.narrowest()), seats(one.narrowest()));
    }

    private static int lessToLearn(Trail one, Trail other) {
        return Long.compare(tenthsToLearn(one), tenthsToLearn(other));
    }

    static long seats(Figure figure) {
        return figure.given() ? figure.value() : -1;
    }

    /** All new skills of a trail, in tenths of a weighted level as they are shown. */
    static long tenthsToLearn(Trail trail) {
        return Math.round(
                trail.legs().stream().mapToDouble(leg -> leg.skills().weight()).sum() * 10);
    }

    /** A leg and what it weighs. */
    record Weight(Leg leg, long value) {}

    /** The trail's legs, weakest first. */
    List<Weight> weighed(Trail trail) {
        return trail.legs().stream()
                .map(leg -> new Weight(leg, weight(new Side(trail, leg))))
                .sorted(Comparator.comparingLong(Weight::value)
                        .reversed()
                        .thenComparingInt(weight -> weight.leg().number()))
                .toList();
    }

    /** In millionths, so that rounding cannot reorder what is equal. */
    private long weight(Side side) {
        return Math.round(yardsticks.stream()
                        .mapToDouble(stick -> stick.weight() * stick.of(side).value())
                        .sum()
                * 1e6);
    }

    private static int weakestLegFirst(List<Weight> one, List<Weight> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            var compared = Long.compare(one.get(i).value(), other.get(i).value());
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    List<Verdict> verdicts(Trail trail) {
        return yardsticks.stream()
                .flatMap(stick -> stick.verdict(trail).stream())
                .toList();
    }

    /** Why the first of the ranked stands above each other. */
    List<Ranking> rankings(List<Trail> ranked) {
        if (ranked.isEmpty()) {
            return List.of();
        }
        var first = ranked.getFirst();
        var reasons = new Reasons(this, yardsticks);
        return ranked.stream()
                .skip(1)
                .map(other -> new Ranking(first.letter(), other.letter(), reasons.why(first, other)))
                .toList();
    }
}
