package app.switchback.planning.trails;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What matters to the person and how much: every weight is 0 (does not matter) to {@value #MOST} (matters a lot); other
 * values are brought into that range.
 *
 * @param floor the lowest pay the person accepts on any leg
 * @param withinMonths the longest time the person gives the whole trail, 1 or more
 */
public record Matters(
        Optional<Floor> floor,
        int floorWeight,
        OptionalInt withinMonths,
        int monthsWeight,
        int keepDomain,
        int learnFromColleagues,
        int smallerSteps) {
    /** The largest weight. */
    public static final int MOST = 4;

    /** Nothing said yet. */
    public static final Matters NOTHING = new Matters(Optional.empty(), 0, OptionalInt.empty(), 0, 0, 0, 0);

    public Matters {
        floorWeight = Math.clamp(floorWeight, 0, MOST);
        monthsWeight = Math.clamp(monthsWeight, 0, MOST);
        keepDomain = Math.clamp(keepDomain, 0, MOST);
        learnFromColleagues = Math.clamp(learnFromColleagues, 0, MOST);
        smallerSteps = Math.clamp(smallerSteps, 0, MOST);
    }

    /**
     * A pay floor.
     *
     * @param amount gross, a year
     * @param currency ISO 4217 code; anything but USD is not compared, since the data's pay is in USD
     */
    public record Floor(long amount, String currency) {}

    /** The weight of one wish, 0 to {@value #MOST}. */
    public int weight(Wish wish) {
        return switch (wish) {
            case PAY_FLOOR -> floorWeight;
            case MONTHS -> monthsWeight;
            case KEEP_MY_DOMAIN -> keepDomain;
            case LEARN_FROM_COLLEAGUES -> learnFromColleagues;
            case SMALLER_STEPS -> smallerSteps;
        };
    }
}
