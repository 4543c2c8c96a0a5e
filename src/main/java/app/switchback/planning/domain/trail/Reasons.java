package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Sentence.Fact;
import app.switchback.planning.trails.Trail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says why one trail stands above another, citing only components that differ, those that decide first. */
final class Reasons {
    /** More than two reasons and one thing that speaks for the other are no longer read. */
    private static final int REASONS = 2;

    private final Ranker ranker;
    private final List<Yardstick> yardsticks;

    Reasons(Ranker ranker, List<Yardstick> yardsticks) {
        this.ranker = ranker;
        this.yardsticks = yardsticks;
    }

    List<Sentence> why(Trail above, Trail below) {
        var sentences = new ArrayList<>(deciding(above, below));
        if (sentences.isEmpty()) {
            sentences.add(tie(above, below));
        }
        concession(above, below).ifPresent(sentences::add);
        return sentences;
    }

    /** What differs on the first pair of legs, weakest first, that weigh differently. */
    private List<Sentence> deciding(Trail above, Trail below) {
        var one = ranker.weighed(above);
        var other = ranker.weighed(below);
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            if (one.get(i).value() != other.get(i).value()) {
                return differences(
                        new Side(above, one.get(i).leg()),
                        new Side(below, other.get(i).leg()));
            }
        }
        return List.of();
    }

    /** Two wishes may call for the same thing; whoever reads why needs to be told it once, by the stronger of them. */
    private List<Sentence> differences(Side better, Side other) {
        var told = new HashSet<String>();
        return yardsticks.stream()
                .filter(stick -> advantage(stick, better, other) > 0)
                .sorted(Comparator.comparingDouble((Yardstick stick) -> advantage(stick, better, other))
                        .reversed())
                .flatMap(stick -> stick.difference(better, other).stream())
                .filter(sentence -> told.add(sentence.key()))
                .limit(REASONS)
                .toList();
    }

    private static double advantage(Yardstick stick, Side better, Side other) {
        return stick.weight() * (stick.of(other).value() - stick.of(better).value());
    }

    private static Sentence tie(Trail above, Trail below) {
        return Stream.of(samePlaces(above, below), legs(above, below), seats(above, below), learning(above, below))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Sentence.of("planning.rank.fixed", letter(below)));
    }

    /** An internal move leads to the same places as the same move between employers. */
    private static Optional<Sentence> samePlaces(Trail above, Trail below) {
        if (!above.stops().equals(below.stops())) {
            return Optional.empty();
        }
        var key = above.kind() == Trail.Kind.INTERNAL ? "planning.rank.samePlaces.here" : "planning.rank.samePlaces";
        return Optional.of(Sentence.of(key, letter(below)));
    }

    private static Optional<Sentence> legs(Trail above, Trail below) {
        var fewer = below.legs().size() - above.legs().size();
        return fewer > 0
                ? Optional.of(Sentence.of("planning.rank.shorter", letter(below), Grades.number(fewer)))
                : Optional.empty();
    }

    private static Optional<Sentence> seats(Trail above, Trail below) {
        var one = above.narrowest();
        var other = below.narrowest();
        if (Ranker.seats(one) <= Ranker.seats(other)) {
            return Optional.empty();
        }
        return Optional.of(
                other.given()
                        ? Sentence.of("planning.rank.wider", Grades.count(one), letter(below), Grades.count(other))
                        : Sentence.of("planning.rank.wider.unknown", letter(below)));
    }

    private static Optional<Sentence> learning(Trail above, Trail below) {
        var one = Ranker.tenthsToLearn(above);
        var other = Ranker.tenthsToLearn(below);
        return one < other
                ? Optional.of(Sentence.of(
                        "planning.rank.less",
                        Fact.number(Sentence.Type.TENTHS, one),
                        letter(below),
                        Fact.number(Sentence.Type.TENTHS, other)))
                : Optional.empty();
    }

    /** What speaks for the other, said so that the choice stays open. */
    private static Optional<Sentence> concession(Trail above, Trail below) {
        return Stream.of(shorter(above, below), smallerStep(above, below), wider(above, below))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Sentence> shorter(Trail above, Trail below) {
        var fewer = above.legs().size() - below.legs().size();
        return fewer > 0
                ? Optional.of(Sentence.of("planning.rank.but.shorter", letter(below), Grades.number(fewer)))
                : Optional.empty();
    }

    private static Optional<Sentence> smallerStep(Trail above, Trail below) {
        var one = largestStep(above);
        var other = largestStep(below);
        return other > 0 && other < one
                ? Optional.of(Sentence.of(
                        "planning.rank.but.smaller",
                        letter(below),
                        Fact.number(Sentence.Type.PERCENT, other),
                        Fact.number(Sentence.Type.PERCENT, one)))
                : Optional.empty();
    }

    /** In percent, as it is shown; a trail of which one step is unknown has no largest. */
    private static long largestStep(Trail trail) {
        return trail.legs().stream().allMatch(leg -> leg.skills().known())
                ? trail.legs().stream()
                        .mapToLong(
                                leg -> Grades.percent(leg.skills().newShare()).number())
                        .max()
                        .orElse(0)
                : 0;
    }

    private static Optional<Sentence> wider(Trail above, Trail below) {
        var one = above.narrowest();
        var other = below.narrowest();
        return one.given() && other.given() && one.value() < other.value()
                ? Optional.of(
                        Sentence.of("planning.rank.but.wider", letter(below), Grades.count(other), Grades.count(one)))
                : Optional.empty();
    }

    private static Fact letter(Trail trail) {
        return Fact.letter(trail.letter());
    }
}
