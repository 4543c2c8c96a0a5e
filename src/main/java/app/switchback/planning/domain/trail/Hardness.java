package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.Grade;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Leg.Component;
import app.switchback.planning.trails.Leg.Move;
import app.switchback.planning.trails.Leg.Part;
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

    /** The way from gentle to steady and from steady to steep. */
    private static final double HALF = 0.5;

    @Override
    public int weight() {
        return WEIGHT;
    }

    @Override
    public Concern of(Side side) {
        return new Concern(true, climb(side.leg()));
    }

    /** Two changes at once add half on top, also where one of them alone is steep. */
    static double climb(Leg leg) {
        var parts = leg.parts().stream()
                .filter(part -> part.component() != Component.BOTH_AT_ONCE)
                .map(Part::grade)
                .reduce(Grade.GENTLE, Grade::or);
        return height(parts) + (leg.move() == Move.BOTH ? HALF : 0);
    }

    private static double height(Grade grade) {
        return switch (grade) {
            case GENTLE -> 0;
            case STEADY -> HALF;
            case STEEP -> 1;
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
        if (one != two) {
            return Optional.of(
                    Sentence.of("planning.rank.grade", better.its(), word(one), other.after(better), word(two)));
        }
        return other.leg().move() == Move.BOTH && better.leg().move() != Move.BOTH
                ? Optional.of(Sentence.of("planning.rank.atOnce", other.letter()))
                : Optional.empty();
    }

    static Fact word(Grade grade) {
        return Fact.word("planning.grade." + grade.name().toLowerCase(Locale.ROOT));
    }
}
