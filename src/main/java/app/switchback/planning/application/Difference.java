package app.switchback.planning.application;

import app.switchback.planning.trails.Figure;
import app.switchback.planning.trails.Grade;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a chosen trail looks today beside how it looked when it was chosen.
 *
 * @param gone the trail cannot be built any more
 * @param newerData the data or the industry groups are another version
 * @param first the name of the trail that comes first today, where that changed
 * @param changes what changed in the trail's own figures
 */
public record Difference(boolean gone, boolean newerData, Optional<Trail> first, List<Change> changes) {
    public Difference {
        changes = List.copyOf(changes);
    }

    /** One figure of one leg, then and now. */
    public sealed interface Change {
        int leg();

        /** A leg is graded otherwise. */
        record Graded(int leg, Grade then, Grade now) implements Change {}

        /** Other seats are published. */
        record Seats(int leg, Figure then, Figure now) implements Change {}

        /** Other pay is published. */
        record Pay(int leg, Figure then, Figure now) implements Change {}

        /** Another skill gap: the answers changed, or the ratings. Weighted levels. */
        record Skills(int leg, double then, double now) implements Change {}
    }

    /** Empty when nothing that the plan's page shows is different. */
    static Optional<Difference> between(Trails then, Trail chosen, Trails now) {
        var newerData = !then.atlas().equals(now.atlas());
        var today = now.trail(chosen.key());
        var changes = today.map(trail -> changes(chosen, trail)).orElse(List.of());
        var first = now.ranked().stream()
                .findFirst()
                .filter(leader -> then.ranked().stream()
                        .limit(1)
                        .noneMatch(former -> former.key().equals(leader.key())));
        var same = today.isPresent() && changes.isEmpty() && first.isEmpty() && !newerData;
        return same ? Optional.empty() : Optional.of(new Difference(today.isEmpty(), newerData, first, changes));
    }

    private static List<Change> changes(Trail then, Trail now) {
        var changes = new ArrayList<Change>();
        for (int i = 0; i < Math.min(then.legs().size(), now.legs().size()); i++) {
            changes.addAll(changes(then.legs().get(i), now.legs().get(i)));
        }
        return changes;
    }

    private static List<Change> changes(Leg then, Leg now) {
        var changes = new ArrayList<Change>();
        if (then.grade() != now.grade()) {
            changes.add(new Change.Graded(then.number(), then.grade(), now.grade()));
        }
        if (differ(then.to().seats(), now.to().seats())) {
            changes.add(
                    new Change.Seats(then.number(), then.to().seats(), now.to().seats()));
        }
        if (differ(then.pay().there().usdAYear(), now.pay().there().usdAYear())) {
            changes.add(new Change.Pay(
                    then.number(),
                    then.pay().there().usdAYear(),
                    now.pay().there().usdAYear()));
        }
        if (Math.abs(then.skills().weight() - now.skills().weight()) >= 0.05) { // shown with one decimal
            changes.add(new Change.Skills(
                    then.number(), then.skills().weight(), now.skills().weight()));
        }
        return changes;
    }

    private static boolean differ(Figure then, Figure now) {
        return then.known() != now.known() || then.value() != now.value();
    }
}
