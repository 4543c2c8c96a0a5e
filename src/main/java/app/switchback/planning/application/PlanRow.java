package app.switchback.planning.application;

import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.TargetAnswer;
import app.switchback.planning.trails.Grade;
import app.switchback.planning.trails.Leg;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A plan as the list shows it.
 *
 * @param given the name that the person gave it; empty text while they gave none
 * @param name the given name, else its target in the person's words; empty text while neither is said
 * @param nextStep where a draft goes on
 * @param shape the chosen trail's legs; empty for a draft
 * @param changedAt when an answer of it was last written; the first look at a step counts, while a new name, the archive
 *     and a decision do not
 */
public record PlanRow(
        PlanId id,
        String given,
        String name,
        HereAnswer here,
        TargetAnswer there,
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

    /**
     * What one leg changes and how hard it is.
     *
     * @param seats where it ends, people; empty where none are published
     */
    public record LegShape(Leg.Move move, Grade grade, OptionalLong seats) {
        private static LegShape parse(String stored) {
            var parts = stored.split(":", -1);
            if (parts.length < 2) {
                throw new IllegalArgumentException("no leg");
            }
            var seats = parts.length < 3 || parts[2].isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(Long.parseLong(parts[2]));
            return new LegShape(Leg.Move.valueOf(parts[0]), Grade.valueOf(parts[1]), seats);
        }

        /** As a plan keeps it, such as {@code ROLE:STEADY:41020}. */
        static String write(Leg leg) {
            var seats = leg.to().seats();
            return change(leg) + ":" + leg.grade() + ":" + (seats.given() ? String.valueOf(seats.value()) : "");
        }

        /** Where a leg leads on the map: a move inside the company changes the role and nothing else. */
        private static Leg.Move change(Leg leg) {
            var newRole = !leg.from().role().equals(leg.to().role());
            return leg.move() == Leg.Move.INTERNAL && newRole ? Leg.Move.ROLE : leg.move();
        }
    }
}
