package app.switchback.designsystem.trailmap;

import java.util.List;

/**
 * One way from here to there.
 *
 * @param letter one capital letter, the same on card, table and sentence
 * @param legs one to three, each beginning where the last ended
 */
public record Trail(String letter, String name, List<Leg> legs) {
    /** @throws IllegalArgumentException if there is no leg, or one does not begin where the last ended */
    public Trail {
        legs = List.copyOf(legs);
        if (legs.isEmpty()) throw new IllegalArgumentException("a trail has a leg");
        for (int i = 1; i < legs.size(); i++) {
            if (!legs.get(i).from().equals(legs.get(i - 1).to()))
                throw new IllegalArgumentException("a gap in a trail");
        }
    }
}
