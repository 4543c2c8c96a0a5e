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
            return Fact.word("planning.domain.home");
        }
        var inside =
                leg.move() != Move.BOTH && leg.from().industry().equals(leg.to().industry());
        return Fact.word(inside ? "planning.domain.entered" : "planning.domain.away");
    }

    /** Whether the role is taken up in the industry that the person is in today, or counts as theirs. */
    boolean isHome(Leg leg) {
        var today = question.startIndustry();
        return today.isPresent()
                && (!question.kind().changesIndustry() || leg.to().industry().equals(today));
    }
}
