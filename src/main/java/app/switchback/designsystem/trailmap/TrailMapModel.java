package app.switchback.designsystem.trailmap;

import java.util.List;

/**
 * Everything a trail map shows, in neutral terms.
 *
 * @param trails at most seven, the first one first
 * @param chosen the letter of the chosen trail, or empty
 */
public record TrailMapModel(Ground ground, List<Trail> trails, String chosen) {
    /** @throws IllegalArgumentException if a trail, the start or the target leaves the map */
    public TrailMapModel {
        trails = List.copyOf(trails);
        boolean inside = ground.has(ground.start())
                && ground.has(ground.target())
                && trails.stream()
                        .flatMap(trail -> trail.legs().stream())
                        .allMatch(leg -> ground.has(leg.from()) && ground.has(leg.to()));
        if (!inside) throw new IllegalArgumentException("a trail leaves the map");
    }

    boolean isChosen(Trail trail) {
        return trail.letter().equals(chosen);
    }

    /** The trail whose letter is filled: the chosen one, or the first where none is chosen yet. */
    boolean leads(Trail trail) {
        return chosen.isEmpty() ? trail.equals(trails.getFirst()) : isChosen(trail);
    }

    Figure seatsAtEnd(Leg leg) {
        return ground.seatsAt(leg.to());
    }
}
