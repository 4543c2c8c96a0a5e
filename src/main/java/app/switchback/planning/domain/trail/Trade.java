package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Leg.Move;
import app.switchback.planning.trails.Sentence.Fact;

/**
 * In whose trade a new role is taken up, so that every wish calls one place by one name: an industry that the person entered
 * with the leg before is neither the one they come from nor a new one.
 */
final class Trade {
    private final Question question;

    Trade(Question question) {
        this.question = question;
    }

    /** What a sentence says of a leg that takes up a new role. */
    Fact of(Leg leg) {
        if (isHome(leg)) {
            return Fact.word(isToday(leg) ? "planning.domain.home" : "planning.domain.counted");
        }
        var inside =
                leg.move() != Move.BOTH && leg.from().industry().equals(leg.to().industry());
        return Fact.word(inside ? "planning.domain.entered" : "planning.domain.away");
    }

    /** Whether the role is taken up in the industry that the person is in today, or in one that they count as theirs. */
    boolean isHome(Leg leg) {
        return question.startIndustry().isPresent() && (!question.kind().changesIndustry() || isToday(leg));
    }

    /** Who overruled that the industry changes still goes to another; no sentence may call it the one of today. */
    boolean isToday(Leg leg) {
        return leg.to().industry().equals(question.startIndustry());
    }
}
