package app.switchback.planning.ui;

import app.switchback.planning.answers.MattersAnswer;
import app.switchback.planning.trails.Wish;

/** One weight of an answer by its wish. */
final class MattersWeights {
    private MattersWeights() {}

    static int of(MattersAnswer matters, Wish wish) {
        return switch (wish) {
            case PAY_FLOOR -> matters.payFloor();
            case MONTHS -> matters.time();
            case KEEP_MY_DOMAIN -> matters.keepDomain();
            case LEARN_FROM_COLLEAGUES -> matters.colleagues();
            case SMALLER_STEPS -> matters.smallSteps();
        };
    }

    static MattersAnswer with(MattersAnswer m, Wish wish, int weight) {
        return new MattersAnswer(
                m.floor(),
                m.currency(),
                m.months(),
                wish == Wish.PAY_FLOOR ? weight : m.payFloor(),
                wish == Wish.MONTHS ? weight : m.time(),
                wish == Wish.KEEP_MY_DOMAIN ? weight : m.keepDomain(),
                wish == Wish.LEARN_FROM_COLLEAGUES ? weight : m.colleagues(),
                wish == Wish.SMALLER_STEPS ? weight : m.smallSteps());
    }
}
