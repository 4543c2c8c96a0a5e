package app.switchback.atlas;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A role as O*NET knows it.
 *
 * @param title O*NET's English title
 * @param germanTitle a near German name (ESCO), masculine and feminine forms separated by a slash
 * @param jobZone preparation needed, 1 (little) to 5 (extensive); absent for occupations without data
 * @param ratings whether its skill ratings are surveyed, estimated from relatives, or absent
 * @param military true for O*NET's major group 55, which has neither seats nor pay
 */
public record Occupation(
        OccupationCode code,
        String title,
        Optional<String> germanTitle,
        OptionalInt jobZone,
        Basis ratings,
        boolean military) {

    /** How an occupation's ratings came about. */
    public enum Basis {
        SURVEYED,
        ESTIMATED,
        NONE
    }
}
