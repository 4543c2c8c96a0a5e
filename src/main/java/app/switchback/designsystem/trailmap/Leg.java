package app.switchback.designsystem.trailmap;

/**
 * One move of a trail. Its width and its label come from the seats of the place where it ends.
 *
 * @param from equal to {@code to} for a move that changes neither role nor industry
 */
public record Leg(Spot from, Spot to, Grade grade, Evidence evidence) {
    enum Kind {
        ROLE,
        INDUSTRY,
        BOTH,
        INTERNAL
    }

    Kind kind() {
        if (from.equals(to)) return Kind.INTERNAL;
        if (from.column() == to.column()) return Kind.ROLE;
        return from.row() == to.row() ? Kind.INDUSTRY : Kind.BOTH;
    }
}
