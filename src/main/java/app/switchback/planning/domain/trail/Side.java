package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Sentence.Fact;
import app.switchback.planning.trails.Trail;

/** A trail seen by one of its legs, when two trails are set side by side. */
record Side(Trail trail, Leg leg) {
    /** The leg by its trail's letter and its number. */
    Fact name() {
        return Fact.leg(trail.letter(), leg.number());
    }

    Fact letter() {
        return Fact.letter(trail.letter());
    }
}
