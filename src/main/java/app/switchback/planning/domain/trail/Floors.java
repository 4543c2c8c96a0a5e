package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.FloorVerdict;
import app.switchback.planning.trails.FloorVerdict.State;
import app.switchback.planning.trails.Matters;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Sentence.Fact;
import app.switchback.planning.trails.Trail;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says what becomes of the pay floor over all trails; a floor never hides a trail. */
final class Floors {
    private final Matters matters;
    private final PayFloor floor;

    Floors(Matters matters) {
        this.matters = matters;
        this.floor = new PayFloor(matters);
    }

    FloorVerdict verdict(List<Trail> ranked) {
        if (matters.floor().isEmpty()) {
            return verdict(State.NOT_SET, "planning.floor.notSet");
        }
        if (floor.floor().isEmpty()) {
            return verdict(State.NOT_COMPARED, "planning.floor.currency");
        }
        var amount = PayFloor.usd(floor.floor().get());
        if (ranked.stream().anyMatch(floor::holds)) {
            return verdict(State.SOME_HOLD, "planning.floor.someHold", amount);
        }
        return ranked.isEmpty() || ranked.stream().anyMatch(trail -> floor.shortfall(trail) == 0)
                ? verdict(State.NOT_KNOWN, "planning.floor.notKnown", amount)
                : allBreak(ranked, amount);
    }

    private FloorVerdict allBreak(List<Trail> ranked, Fact amount) {
        var nearest =
                ranked.stream().min(Comparator.comparingLong(floor::shortfall)).orElseThrow();
        var why = Sentence.of(
                "planning.floor.allBreak",
                amount,
                Fact.letter(nearest.letter()),
                PayFloor.usd(floor.shortfall(nearest)));
        return new FloorVerdict(State.ALL_BREAK, Optional.of(nearest.letter()), why);
    }

    private static FloorVerdict verdict(State state, String key, Fact... facts) {
        return new FloorVerdict(state, Optional.empty(), Sentence.of(key, facts));
    }
}
