package app.switchback.planning.application;

import app.switchback.planning.trails.Figure;
import app.switchback.planning.trails.Grade;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Months;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a chosen trail looks today beside how it looked when it was chosen.
 *
 * @param newerData the data or the industry groups are another version
 * @param first the name of the trail that comes first today, where that changed
 * @param changes what changed in the trail's own figures; none unless it leads the same way
 */
public record Difference(Way way, boolean newerData, Optional<Trail> first, List<Change> changes) {
    /** When the answers give no trails at all any more. */
    static final Difference NO_TRAILS = new Difference(Way.GONE, false, Optional.empty(), List.of());

    /** Levels are shown with one decimal. */
    private static final double SHOWN = 0.05;

    public Difference {
        changes = List.copyOf(changes);
    }

    /** Where the chosen trail leads today. */
    public enum Way {
        /** By the same places. */
        SAME,
        /** A trail of that name leads by other places: the start or the target is another now. */
        ELSEWHERE,
        /** No trail of that name can be built any more. */
        GONE;

        private static Way of(Trail then, Optional<Trail> now) {
            return now.map(trail -> trail.leadsAs(then) ? SAME : ELSEWHERE).orElse(GONE);
        }
    }

    /** One figure of one leg, then and now. */
    public sealed interface Change {
        int leg();

        /** A leg is graded otherwise. */
        record Graded(int leg, Grade then, Grade now) implements Change {}

        /** Other seats are published. */
        record Seats(int leg, Figure then, Figure now) implements Change {}

        /** Other pay is published for where the trail begins. */
        record StartPay(int leg, Figure then, Figure now) implements Change {}

        /** Other pay is published. */
        record Pay(int leg, Figure then, Figure now) implements Change {}

        /** Another skill gap: the answers changed, or the ratings. Weighted levels. */
        record Skills(int leg, double then, double now) implements Change {}

        /** Other technologies to learn: so many came and so many went. */
        record Technologies(int leg, int came, int went) implements Change {}

        /** It takes another time. */
        record Time(int leg, Months then, Months now) implements Change {}
    }

    /** Whether today's figures can stand in the place of those of the day: only of the very same way. */
    public boolean canBeTaken() {
        return way == Way.SAME;
    }

    /** Empty when nothing that the plan's page shows is different. */
    static Optional<Difference> between(Trails then, Trail chosen, Trails now) {
        var newerData = !then.atlas().equals(now.atlas());
        var today = now.trail(chosen.key());
        var way = Way.of(chosen, today);
        var changes = today.filter(trail -> way == Way.SAME)
                .map(trail -> changes(chosen, trail))
                .orElse(List.of());
        var first = now.ranked().stream()
                .findFirst()
                .filter(leader -> then.ranked().stream()
                        .limit(1)
                        .noneMatch(former -> former.key().equals(leader.key())));
        var same = way == Way.SAME && changes.isEmpty() && first.isEmpty() && !newerData;
        return same ? Optional.empty() : Optional.of(new Difference(way, newerData, first, changes));
    }

    private static List<Change> changes(Trail then, Trail now) {
        return IntStream.range(0, then.legs().size())
                .boxed()
                .flatMap(i -> changes(then.legs().get(i), now.legs().get(i)))
                .toList();
    }

    private static Stream<Change> changes(Leg then, Leg now) {
        return Stream.of(
                        graded(then, now),
                        figure(Change.Seats::new, then, now, leg -> leg.to().seats()),
                        startPay(then, now),
                        figure(
                                Change.Pay::new,
                                then,
                                now,
                                leg -> leg.pay().there().usdAYear()),
                        skills(then, now),
                        technologies(then, now),
                        time(then, now))
                .flatMap(Optional::stream);
    }

    private static Optional<Change> graded(Leg then, Leg now) {
        return then.grade() == now.grade()
                ? Optional.empty()
                : Optional.of(new Change.Graded(then.number(), then.grade(), now.grade()));
    }

    /** What the later legs start from is what the earlier ones lead to. */
    private static Optional<Change> startPay(Leg then, Leg now) {
        return then.number() == 1
                ? figure(Change.StartPay::new, then, now, leg -> leg.pay().now().usdAYear())
                : Optional.empty();
    }

    private static Optional<Change> time(Leg then, Leg now) {
        return then.months().equals(now.months())
                ? Optional.empty()
                : Optional.of(new Change.Time(then.number(), then.months(), now.months()));
    }

    private interface FigureChange {
        Change of(int leg, Figure then, Figure now);
    }

    private static Optional<Change> figure(FigureChange change, Leg then, Leg now, Function<Leg, Figure> of) {
        var former = of.apply(then);
        var latter = of.apply(now);
        return former.known() == latter.known() && former.value() == latter.value()
                ? Optional.empty()
                : Optional.of(change.of(then.number(), former, latter));
    }

    private static Optional<Change> skills(Leg then, Leg now) {
        var former = then.skills().weight();
        var latter = now.skills().weight();
        return Math.abs(former - latter) < SHOWN
                ? Optional.empty()
                : Optional.of(new Change.Skills(then.number(), former, latter));
    }

    private static Optional<Change> technologies(Leg then, Leg now) {
        var came = new TreeSet<>(now.technologies().lacks());
        var went = new TreeSet<>(then.technologies().lacks());
        then.technologies().lacks().forEach(came::remove);
        now.technologies().lacks().forEach(went::remove);
        return came.isEmpty() && went.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change.Technologies(then.number(), came.size(), went.size()));
    }
}
