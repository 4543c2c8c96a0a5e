package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Verdict;
import app.switchback.planning.trails.Verdict.State;
import app.switchback.planning.trails.Wish;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/** What the wishes have in common that are judged leg by leg: a trail does as its worst leg does. */
final class LegWish {
    /** Up to a quarter a wish is kept, above three quarters it is not; between them partly. */
    private static final double KEPT = 0.25;

    private static final double BROKEN = 0.75;

    private LegWish() {}

    /** How a trail does by its worst leg. */
    interface Reason {
        Sentence of(Leg worst);
    }

    static Optional<Verdict> verdict(Wish wish, Yardstick yardstick, Trail trail, Reason reason) {
        if (yardstick.weight() == 0) {
            return Optional.of(
                    new Verdict(wish, State.NOT_SET, OptionalInt.empty(), Sentence.of("planning.verdict.notSet")));
        }
        var worst = trail.legs().stream()
                .max(Comparator.<Leg>comparingDouble(
                                leg -> concern(yardstick, trail, leg).value())
                        .thenComparingInt(leg -> -leg.number()))
                .orElseThrow();
        var state = state(concern(yardstick, trail, worst));
        return Optional.of(new Verdict(wish, state, OptionalInt.of(worst.number()), reason.of(worst)));
    }

    private static Concern concern(Yardstick yardstick, Trail trail, Leg leg) {
        return yardstick.of(new Side(trail, leg));
    }

    private static State state(Concern concern) {
        if (!concern.known()) {
            return State.NO_DATA;
        }
        return concern.value() <= KEPT ? State.KEPT : concern.value() > BROKEN ? State.BROKEN : State.PARTLY;
    }

    static boolean changesRole(Leg leg) {
        return switch (leg.move()) {
            case ROLE, BOTH -> true;
            case INTERNAL -> !leg.from().role().equals(leg.to().role());
            case INDUSTRY, EMPLOYER -> false;
        };
    }
}
