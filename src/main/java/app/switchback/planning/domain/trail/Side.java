package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Sentence.Fact;
import app.switchback.planning.trails.Trail;
import java.util.Comparator;

/** A trail seen by one of its legs, when two trails are set side by side. Sentences speak of the better one as "it". */
record Side(Trail trail, Leg leg) {
    private static final String IT = "";

    /** "Its hardest leg". */
    Fact its() {
        return Fact.leg(type(), IT, leg.number());
    }

    /** "The hardest leg of C". */
    Fact named() {
        return Fact.leg(type(), trail.letter(), leg.number());
    }

    /** "That of C" after a leg of the same kind, else in full. */
    Fact after(Side said) {
        return type() == said.type() && type() != Sentence.Type.LEG
                ? Fact.leg(Sentence.Type.SUCH_A_LEG, trail.letter(), leg.number())
                : named();
    }

    Fact letter() {
        return Fact.letter(trail.letter());
    }

    /** A leg is called by its number only where nothing else tells it from the others. */
    private Sentence.Type type() {
        if (trail.legs().size() == 1) {
            return Sentence.Type.ONLY_LEG;
        }
        var hardest = Comparator.<Leg>comparingDouble(Hardness::climb)
                .thenComparingDouble(one -> one.skills().newShare());
        return trail.legs().stream()
                        .filter(other -> !other.equals(leg))
                        .allMatch(other -> hardest.compare(other, leg) < 0)
                ? Sentence.Type.HARDEST_LEG
                : Sentence.Type.LEG;
    }
}
