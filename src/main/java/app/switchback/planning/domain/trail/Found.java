package app.switchback.planning.domain.trail;

import app.switchback.atlas.OccupationCode;
import app.switchback.planning.trails.Grade;
import app.switchback.planning.trails.Leg;
import java.util.Comparator;
import java.util.List;

/** A path over these bridge roles and what it is made of. */
record Found(Route route, List<OccupationCode> bridges, List<Leg> legs) {
    /** The easiest worst leg, then fewer legs, then the smaller largest step, then the wider narrowest place. */
    static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::grade)
            .thenComparingInt(found -> found.legs().size())
            .thenComparingDouble(Found::largestStep)
            .thenComparing(Comparator.comparingLong(Found::narrowest).reversed())
            .thenComparing(found -> found.route().key());

    Grade grade() {
        return legs.stream().map(Leg::grade).reduce(Grade.GENTLE, Grade::or);
    }

    private double largestStep() {
        return legs.stream().mapToDouble(leg -> leg.skills().newShare()).max().orElse(0);
    }

    private long narrowest() {
        return legs.stream().mapToLong(leg -> leg.to().seats().value()).min().orElse(0);
    }
}
