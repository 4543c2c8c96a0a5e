package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.Figure;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Matters;
import app.switchback.planning.trails.PayFigure;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Sentence.Fact;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Verdict;
import app.switchback.planning.trails.Verdict.State;
import app.switchback.planning.trails.Wish;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** "No leg below my pay floor": the share of the floor that a leg's pay falls short of. */
final class PayFloor implements Yardstick {
    /** A leg that pays a quarter less than the floor is as far off as it can be: few could live with more. */
    private static final double FULL_SHORTFALL = 0.25;

    /** The data's only currency. */
    private static final String CURRENCY = "USD";

    private final Matters matters;

    PayFloor(Matters matters) {
        this.matters = matters;
    }

    @Override
    public int weight() {
        return floor().isPresent() ? matters.floorWeight() : 0;
    }

    /** The floor, if it can be compared with the data. */
    Optional<Long> floor() {
        return matters.floor()
                .filter(floor -> CURRENCY.equals(floor.currency().toUpperCase(Locale.ROOT)))
                .map(Matters.Floor::amount);
    }

    @Override
    public Concern of(Side side) {
        return floor().map(floor -> concern(pay(side.leg()), floor)).orElse(Concern.NONE);
    }

    private static Concern concern(Figure pay, long floor) {
        return switch (pay.known()) {
            case NOT_PUBLISHED -> Concern.UNKNOWN;
            case AT_LEAST -> pay.value() >= floor ? Concern.NONE : Concern.UNKNOWN;
            case PUBLISHED -> Concern.of((floor - pay.value()) / (floor * FULL_SHORTFALL));
        };
    }

    private static Figure pay(Leg leg) {
        return leg.pay().there().usdAYear();
    }

    /** How far the trail's worst paid leg falls short of the floor, in dollars; 0 when none is known to. */
    long shortfall(Trail trail) {
        return floor().map(floor -> trail.legs().stream()
                        .map(PayFloor::pay)
                        .filter(pay -> pay.known() == Figure.Known.PUBLISHED)
                        .mapToLong(pay -> Math.max(0, floor - pay.value()))
                        .max()
                        .orElse(0))
                .orElse(0L);
    }

    /** Whether every leg's pay is known to reach the floor. */
    boolean holds(Trail trail) {
        return trail.legs().stream().allMatch(leg -> {
            var concern = of(new Side(trail, leg));
            return concern.known() && concern.value() == 0;
        });
    }

    @Override
    public Optional<Verdict> verdict(Trail trail) {
        var said = matters.floor();
        if (said.isPresent() && floor().isEmpty()) {
            return verdict(State.NOT_COMPARED, OptionalInt.empty(), Sentence.of("planning.verdict.floor.currency"));
        }
        if (weight() == 0) {
            return verdict(State.NOT_SET, OptionalInt.empty(), Sentence.of("planning.verdict.notSet"));
        }
        var floor = usd(floor().orElseThrow());
        var worst = trail.legs().stream()
                .max(Comparator.comparingLong(leg -> shortfall(leg)))
                .orElseThrow();
        if (shortfall(worst) > 0) {
            var why = Sentence.of("planning.verdict.floor.broken", leg(worst), usd(pay(worst)), average(worst), floor);
            return verdict(State.BROKEN, OptionalInt.of(worst.number()), why);
        }
        return holds(trail)
                ? verdict(State.KEPT, OptionalInt.empty(), Sentence.of("planning.verdict.floor.kept", floor))
                : verdict(State.NO_DATA, OptionalInt.empty(), Sentence.of("planning.verdict.floor.noData", floor));
    }

    private long shortfall(Leg leg) {
        var pay = pay(leg);
        return pay.known() == Figure.Known.PUBLISHED ? Math.max(0, floor().orElse(0L) - pay.value()) : 0;
    }

    private static Optional<Verdict> verdict(State state, OptionalInt leg, Sentence why) {
        return Optional.of(new Verdict(Wish.PAY_FLOOR, state, leg, why));
    }

    @Override
    public Optional<Sentence> difference(Side better, Side other) {
        var one = pay(better.leg());
        var two = pay(other.leg());
        if (!two.given()) {
            return one.given()
                    ? Optional.of(Sentence.of("planning.rank.floor.unpublished", other.named()))
                    : Optional.empty();
        }
        if (!one.given()) {
            return Optional.of(Sentence.of("planning.rank.floor.below", other.named(), usd(two)));
        }
        return one.value() == two.value()
                ? Optional.empty()
                : Optional.of(Sentence.of(
                        "planning.rank.floor.pay",
                        better.its(),
                        usd(one),
                        average(better.leg()),
                        other.after(better),
                        usd(two),
                        average(other.leg())));
    }

    private static Fact leg(Leg leg) {
        return Grades.count(leg.number());
    }

    static Fact usd(long amount) {
        return Fact.number(Sentence.Type.USD_A_YEAR, amount);
    }

    private static Fact usd(Figure pay) {
        return pay.known() == Figure.Known.AT_LEAST
                ? Fact.number(Sentence.Type.AT_LEAST_USD_A_YEAR, pay.value())
                : usd(pay.value());
    }

    /** Which average a pay is, so that a median and a mean never stand side by side unsaid. */
    static Fact average(Leg leg) {
        return average(leg.pay().there());
    }

    private static Fact average(PayFigure pay) {
        return Fact.word("planning.pay." + pay.measure().name().toLowerCase(Locale.ROOT));
    }
}
