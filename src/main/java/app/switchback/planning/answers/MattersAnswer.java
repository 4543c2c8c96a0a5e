package app.switchback.planning.answers;

import app.switchback.planning.trails.Wish;
import org.jspecify.annotations.Nullable;

/**
 * Step "What matters to me"; weights run from 0 (not at all) to 4 (a lot).
 *
 * @param floor yearly gross pay below which no leg should fall, in {@code currency}; null means none
 * @param months within how many months; null means no limit
 */
public record MattersAnswer(
        @Nullable Long floor,
        String currency,
        @Nullable Integer months,
        int payFloor,
        int time,
        int keepDomain,
        int colleagues,
        int smallSteps)
        implements Answer {
    /** No published pay comes near it; what is higher was mistyped. */
    public static final long HIGHEST_FLOOR = 10_000_000;

    /** Twenty years. */
    public static final int MOST_MONTHS = 240;

    public static final MattersAnswer EMPTY = new MattersAnswer(null, "USD", null, 2, 2, 2, 2, 2);

    @Override
    public boolean isComplete() {
        return true;
    }

    public int weight(Wish wish) {
        return switch (wish) {
            case PAY_FLOOR -> payFloor;
            case MONTHS -> time;
            case KEEP_MY_DOMAIN -> keepDomain;
            case LEARN_FROM_COLLEAGUES -> colleagues;
            case SMALLER_STEPS -> smallSteps;
        };
    }

    public MattersAnswer withWeight(Wish wish, int weight) {
        return new MattersAnswer(
                floor,
                currency,
                months,
                wish == Wish.PAY_FLOOR ? weight : payFloor,
                wish == Wish.MONTHS ? weight : time,
                wish == Wish.KEEP_MY_DOMAIN ? weight : keepDomain,
                wish == Wish.LEARN_FROM_COLLEAGUES ? weight : colleagues,
                wish == Wish.SMALLER_STEPS ? weight : smallSteps);
    }

    public MattersAnswer withFloor(@Nullable Long other) {
        return new MattersAnswer(other, currency, months, payFloor, time, keepDomain, colleagues, smallSteps);
    }

    public MattersAnswer withCurrency(String other) {
        return new MattersAnswer(floor, other, months, payFloor, time, keepDomain, colleagues, smallSteps);
    }

    public MattersAnswer withMonths(@Nullable Integer other) {
        return new MattersAnswer(floor, currency, other, payFloor, time, keepDomain, colleagues, smallSteps);
    }
}
