package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.IndustryChange;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Leg.Move;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Sentence.Fact;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Verdict;
import app.switchback.planning.trails.Wish;
import java.util.Optional;

/**
 * "Keep my domain" (S7): a new role learnt where the trade is known keeps most of it, a known role in a new industry half,
 * a new role in a new industry nothing.
 */
final class KeepDomain implements Yardstick {
    /** Leaving the industry gives up the trade and keeps the role, or keeps the trade and gives up what the role knew. */
    private static final double HALF = 0.5;

    private final Question question;
    private final Trade trade;

    KeepDomain(Question question) {
        this.question = question;
        this.trade = new Trade(question);
    }

    @Override
    public int weight() {
        return question.journey().matters().keepDomain();
    }

    @Override
    public Concern of(Side side) {
        var leg = side.leg();
        if (question.startIndustry().isEmpty()) {
            return new Concern(false, 0);
        }
        if (LegWish.changesRole(leg)) {
            return trade.isHome(leg) ? knowledge(leg.industry()) : Concern.of(1);
        }
        return leg.move() == Move.INDUSTRY ? Concern.of(HALF) : Concern.NONE;
    }

    private static Concern knowledge(IndustryChange change) {
        var all = change.kept().size() + change.givenUp().size();
        return all == 0
                ? new Concern(false, HALF / 2)
                : Concern.of(HALF * change.givenUp().size() / all);
    }

    @Override
    public Optional<Verdict> verdict(Trail trail) {
        return LegWish.verdict(Wish.KEEP_MY_DOMAIN, this, trail, this::reason);
    }

    private Sentence reason(Leg leg) {
        if (question.startIndustry().isEmpty()) {
            return Sentence.of("planning.verdict.domain.none");
        }
        return isAtHome(leg) && !leg.industry().kept().isEmpty()
                ? Sentence.of(
                        trade.isToday(leg) ? "planning.verdict.domain.share" : "planning.verdict.domain.counted",
                        Grades.count(leg.number()),
                        keptShare(leg))
                : Sentence.of("planning.verdict.domain.place", Grades.count(leg.number()), word(leg));
    }

    private boolean isAtHome(Leg leg) {
        return LegWish.changesRole(leg) && trade.isHome(leg);
    }

    @Override
    public Optional<Sentence> difference(Side better, Side other) {
        var one = word(better.leg());
        var two = word(other.leg());
        if (!one.equals(two)) {
            return Optional.of(Sentence.of("planning.rank.place", better.its(), one, other.after(better), two));
        }
        var kept = keptShare(better.leg());
        var keptByOther = keptShare(other.leg());
        return !isAtHome(better.leg()) || kept.equals(keptByOther)
                ? Optional.empty()
                : Optional.of(Sentence.of("planning.rank.kept", kept, other.letter(), keptByOther));
    }

    private Fact word(Leg leg) {
        if (LegWish.changesRole(leg)) {
            return trade.of(leg);
        }
        return Fact.word(leg.move() == Move.INDUSTRY ? "planning.domain.leaves" : "planning.domain.stays");
    }

    private static Fact keptShare(Leg leg) {
        var kept = leg.industry().kept().size();
        var all = kept + leg.industry().givenUp().size();
        return Grades.percent(all == 0 ? 0 : (double) kept / all);
    }
}
