package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.Grade;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Sentence.Fact;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Verdict;
import java.util.Locale;
import java.util.Optional;

/** How hard a leg is by its grade: counts always, so that trails have an order before the person says what matters. */
final class Hardness implements Yardstick {
    /** The middle of the person's scale of 0 to 4: a wish can outvote it, and cannot switch it off. */
    private static final int WEIGHT = 2;

    /** Midway between gentle and steep. */
    private static final double STEADY = 0.5;

    @Override
    public int weight() {
        return WEIGHT;
    }

    @Override
    public Concern of(Side side) {
        return switch (side.leg().grade()) {
            case GENTLE -> Concern.NONE;
            case STEADY -> Concern.of(STEADY);
            case STEEP -> Concern.of(1);
        };
    }

    @Override
    public Optional<Verdict> verdict(Trail trail) {
        return Optional.empty();
    }

    @Override
    public Optional<Sentence> difference(Side better, Side other) {
        var one = better.leg().grade();
        var two = other.leg().grade();
        return one == two
                ? Optional.empty()
                : Optional.of(
                        Sentence.of("planning.rank.grade", better.letter(), word(one), other.letter(), word(two)));
    }

    static Fact word(Grade grade) {
        return Fact.word("planning.grade." + grade.name().toLowerCase(Locale.ROOT));
    }
}
