package app.switchback.planning.application;

import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.trails.Grade;
import app.switchback.planning.trails.Leg;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A plan as the list shows it.
 *
 * @param from the start role in the person's words; empty text while unknown
 * @param to the target role in the person's words; empty text while unknown
 * @param nextStep where a draft goes on
 * @param shape the chosen trail's legs; empty for a draft
 * @param changedAt when anything of it was last changed
 */
public record PlanRow(
        PlanId id,
        String name,
        String from,
        String to,
        StepKey nextStep,
        boolean archived,
        Optional<Shape> shape,
        Instant changedAt) {

    public boolean isDraft() {
        return shape.isEmpty();
    }

    /** A trail's legs without its places. */
    public record Shape(List<LegShape> legs) {
        public Shape {
            legs = List.copyOf(legs);
        }

        /** @throws IllegalArgumentException for text that is no shape */
        static Shape parse(String stored) {
            return new Shape(
                    Arrays.stream(stored.split(",", -1)).map(LegShape::parse).toList());
        }
    }

    /** What one leg changes and how hard it is. */
    public record LegShape(Leg.Move move, Grade grade) {
        private static LegShape parse(String stored) {
            var colon = stored.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("no leg");
            }
            return new LegShape(
                    Leg.Move.valueOf(stored.substring(0, colon)), Grade.valueOf(stored.substring(colon + 1)));
        }
    }
}
