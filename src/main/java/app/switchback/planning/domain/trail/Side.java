package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Sentence.Fact;
import app.switchback.planning.trails.Trail;

/** A trail seen by one of its legs, when two trails are set side by side. */
record Side(Trail trail, Leg leg) {
    Fact letter() {
        return Fact.letter(trail.letter());
    }
}
