package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.Matters;
import app.switchback.planning.trails.Months;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Sentence.Fact;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Verdict;
import app.switchback.planning.trails.Verdict.State;
import app.switchback.planning.trails.Wish;
import java.util.Optional;
import java.util.OptionalInt;

/** "Get there within so many months": how far the whole trail's estimated months exceed the limit. */
final class WithinMonths implements Yardstick {
    private final Matters matters;

    WithinMonths(Matters matters) {
        this.matters = matters;
    }

    @Override
    public int weight() {
        return limit().isPresent() ? matters.monthsWeight() : 0;
    }

    private OptionalInt limit() {
        var said = matters.withinMonths();
        return said.isPresent() && said.getAsInt() > 0 ? said : OptionalInt.empty();
    }

    /** Twice the limit is as far off as it can be. */
    @Override
    public Concern of(Side side) {
        if (limit().isEmpty()) {
            return Concern.NONE;
        }
        var months = side.trail().months();
        double limit = limit().getAsInt();
        return months.known() ? Concern.of((months.total() - limit) / limit) : Concern.UNKNOWN;
    }

    @Override
    public Optional<Verdict> verdict(Trail trail) {
        if (weight() == 0) {
            return verdict(State.NOT_SET, Sentence.of("planning.verdict.notSet"));
        }
        if (!trail.months().known()) {
            return verdict(State.NO_DATA, Sentence.of("planning.verdict.months.noData"));
        }
        var limit = limit().orElseThrow();
        var kept = trail.months().total() <= limit;
        var key = kept ? "planning.verdict.months.kept" : "planning.verdict.months.broken";
        return verdict(
                kept ? State.KEPT : State.BROKEN,
                Sentence.of(key, fact(trail.months()), Fact.number(Sentence.Type.MONTHS, limit)));
    }

    private static Optional<Verdict> verdict(State state, Sentence why) {
        return Optional.of(new Verdict(Wish.MONTHS, state, OptionalInt.empty(), why));
    }

    @Override
    public Optional<Sentence> difference(Side better, Side other) {
        var one = better.trail().months();
        var two = other.trail().months();
        if (one.known() && two.known()) {
            return one.total() == two.total()
                    ? Optional.empty()
                    : Optional.of(Sentence.of("planning.rank.time", fact(one), other.letter(), fact(two)));
        }
        if (one.known() == two.known()) {
            return Optional.empty();
        }
        return Optional.of(
                one.known()
                        ? Sentence.of("planning.rank.time.unknown", other.letter())
                        : Sentence.of("planning.rank.time.unknownHere", other.letter(), fact(two)));
    }

    private static Fact fact(Months months) {
        return Fact.number(Sentence.Type.MONTHS, months.total());
    }
}
