package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.Figure;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Leg.Move;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Sentence.Fact;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Verdict;
import app.switchback.planning.trails.Wish;
import java.util.Optional;

/**
 * "Learn from colleagues" (S8): a new role is best learnt beside many who do it, in an industry where one already works.
 */
final class Colleagues implements Yardstick {
    /** A fifth of all people in a role: five times an even spread over the atlas's some 25 industry groups. */
    private static final double MANY = 0.20;

    private final Question question;
    private final Stops stops;
    private final Trade trade;

    Colleagues(Question question, Stops stops) {
        this.question = question;
        this.stops = stops;
        this.trade = new Trade(question);
    }

    @Override
    public int weight() {
        return question.journey().matters().learnFromColleagues();
    }

    @Override
    public Concern of(Side side) {
        var leg = side.leg();
        if (!LegWish.changesRole(leg)) {
            return Concern.NONE;
        }
        if (leg.move() == Move.BOTH) {
            return Concern.of(1);
        }
        return share(leg).map(share -> Concern.of(1 - share / MANY)).orElse(Concern.UNKNOWN);
    }

    /**
     * The share of all people in the role who work in the industry where the leg leads. A lower bound proves that they are
     * many, never that they are few.
     */
    private Optional<Double> share(Leg leg) {
        var there = leg.to().seats();
        return leg.to()
                .role()
                .flatMap(stops::everywhere)
                .filter(all -> there.given() && all > 0)
                .map(all -> Math.min(1, (double) there.value() / all))
                .filter(share -> there.known() == Figure.Known.PUBLISHED || share >= MANY);
    }

    @Override
    public Optional<Verdict> verdict(Trail trail) {
        return LegWish.verdict(Wish.LEARN_FROM_COLLEAGUES, this, trail, this::reason);
    }

    private Sentence reason(Leg leg) {
        if (!LegWish.changesRole(leg)) {
            return Sentence.of("planning.verdict.colleagues.noChange");
        }
        if (leg.move() == Move.BOTH) {
            return Sentence.of("planning.verdict.colleagues.strangers", Grades.count(leg.number()));
        }
        return share(leg)
                .map(share -> Sentence.of(
                        "planning.verdict.colleagues.share",
                        Grades.count(leg.number()),
                        percent(leg, share),
                        Fact.name(leg.to().industryName())))
                .orElseGet(() -> Sentence.of("planning.verdict.colleagues.noData", Grades.count(leg.number())));
    }

    @Override
    public Optional<Sentence> difference(Side better, Side other) {
        var one = word(better.leg());
        var two = word(other.leg());
        if (!one.equals(two)) {
            return Optional.of(Sentence.of("planning.rank.place", better.its(), one, other.after(better), two));
        }
        var share = share(better.leg()).map(value -> percent(better.leg(), value));
        var othersShare = share(other.leg()).map(value -> percent(other.leg(), value));
        return share.isEmpty() || othersShare.isEmpty() || share.equals(othersShare)
                ? Optional.empty()
                : Optional.of(Sentence.of("planning.rank.colleagues", share.get(), other.letter(), othersShare.get()));
    }

    private static Fact percent(Leg leg, double share) {
        var rounded = Grades.percent(share);
        return leg.to().seats().known() == Figure.Known.AT_LEAST
                ? Fact.number(Sentence.Type.AT_LEAST_PERCENT, rounded.number())
                : rounded;
    }

    private Fact word(Leg leg) {
        if (!LegWish.changesRole(leg)) {
            return Fact.word("planning.colleagues.noChange");
        }
        if (leg.move() == Move.BOTH) {
            return Fact.word("planning.colleagues.strangers");
        }
        return share(leg).isPresent() ? trade.of(leg) : Fact.word("planning.colleagues.unknown");
    }
}
