package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.Figure;
import app.switchback.planning.trails.PayFigure;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a place is worth halting at on the way: somebody can get in there and loses nothing by it. A fall in pay or a
 * place that hardly exists is no gain, however near it lies (docs/domain/path-engine.md).
 */
final class SteppingStones {
    /**
     * Less than this part of what the lower of both ends pays is a fall; more than {@link #HIGH} of the higher is a summit
     * of its own. Nine in ten occupations that lie between two others by O*NET's related ones keep within each bound.
     */
    static final double LOW = 7 / 8.0;

    private static final double HIGH = 7 / 6.0;

    private final Question question;
    private final Stops stops;

    SteppingStones(Question question, Stops stops) {
        this.question = question;
        this.stops = stops;
    }

    boolean bear(Node place) {
        return isFindable(stops.at(place).seats()) && (isAnEndsRole(place) || paysItsWay(place));
    }

    /** What the ends' own roles pay elsewhere is the price of the industry, which the journey changes anyway. */
    private boolean isAnEndsRole(Node place) {
        return place.role().equals(question.startRole())
                || place.role().equals(question.target().role());
    }

    /** A detour has to be easier to get into than a narrow place: what is not known to have seats enough is none. */
    private static boolean isFindable(Figure seats) {
        return seats.given() && seats.value() >= Grades.FEW_SEATS;
    }

    /** Neither against the ends as they are, nor against what their roles pay where the place is. */
    private boolean paysItsWay(Node place) {
        var pay = stops.at(place).pay();
        return !pay.usdAYear().given()
                || Stream.of(
                                ends(pay, question.start(), question.target()),
                                ends(pay, here(place, question.start()), here(place, question.target())))
                        .allMatch(ends -> ends.bear(pay.usdAYear()));
    }

    private static Node here(Node place, Node end) {
        return new Node(end.role(), place.industry());
    }

    private Ends ends(PayFigure like, Node start, Node target) {
        return new Ends(pay(start, like), pay(target, like));
    }

    /** As the same average, or not at all. */
    private Optional<Figure> pay(Node end, PayFigure like) {
        return Optional.of(stops.at(end).pay())
                .filter(pay -> pay.measure() == like.measure() && pay.usdAYear().given())
                .map(PayFigure::usdAYear);
    }

    /** What is paid at both ends, as far as it is known; without the start's pay nothing can be called a fall. */
    private record Ends(Optional<Figure> start, Optional<Figure> target) {
        boolean bear(Figure pay) {
            return start.isEmpty() || (!falls(pay) && !towers(pay));
        }

        /** A lower bound never proves a fall. */
        private boolean falls(Figure pay) {
            var lower = Stream.concat(start.stream(), target.stream())
                    .mapToLong(Figure::value)
                    .min()
                    .orElse(0);
            return published(pay) && pay.value() < LOW * lower;
        }

        /** Nothing towers above a lower bound. */
        private boolean towers(Figure pay) {
            var higher = Stream.concat(start.stream(), target.stream())
                    .mapToLong(Figure::value)
                    .max()
                    .orElse(0);
            var known = start.filter(SteppingStones::published).isPresent()
                    && target.filter(SteppingStones::published).isPresent();
            return known && pay.value() > HIGH * higher;
        }
    }

    private static boolean published(Figure figure) {
        return figure.known() == Figure.Known.PUBLISHED;
    }
}
