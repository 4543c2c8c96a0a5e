package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Leg.Move;
import app.switchback.planning.trails.Matters;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Verdict;
import app.switchback.planning.trails.Wish;
import java.util.Optional;

/** "Smaller steps": how much of the next role is new, against what makes a leg steep; two changes at once are a full step. */
final class SmallSteps implements Yardstick {
    private final Matters matters;

    SmallSteps(Matters matters) {
        this.matters = matters;
    }

    @Override
    public int weight() {
        return matters.smallerSteps();
    }

    @Override
    public Concern of(Side side) {
        var leg = side.leg();
        if (leg.move() == Move.BOTH) {
            return Concern.of(1);
        }
        if (!leg.skills().known()) {
            return LegWish.changesRole(leg) ? Concern.UNKNOWN : Concern.NONE;
        }
        return Concern.of(leg.skills().newShare() / Grades.STEEP_NEW);
    }

    @Override
    public Optional<Verdict> verdict(Trail trail) {
        return LegWish.verdict(Wish.SMALLER_STEPS, this, trail, SmallSteps::reason);
    }

    private static Sentence reason(Leg leg) {
        if (leg.move() == Move.BOTH) {
            return Sentence.of("planning.verdict.steps.both", Grades.count(leg.number()));
        }
        return leg.skills().known()
                ? Sentence.of(
                        "planning.verdict.steps.share",
                        Grades.count(leg.number()),
                        Grades.percent(leg.skills().newShare()))
                : Sentence.of("planning.verdict.steps.noData", Grades.count(leg.number()));
    }

    @Override
    public Optional<Sentence> difference(Side better, Side other) {
        if (other.leg().move() == Move.BOTH && better.leg().move() != Move.BOTH) {
            return Optional.of(Sentence.of("planning.rank.atOnce", other.letter()));
        }
        if (!better.leg().skills().known() || !other.leg().skills().known()) {
            return Optional.empty();
        }
        var one = Grades.percent(better.leg().skills().newShare());
        var two = Grades.percent(other.leg().skills().newShare());
        return one.equals(two)
                ? Optional.empty()
                : Optional.of(Sentence.of("planning.rank.new", better.its(), one, other.after(better), two));
    }
}
