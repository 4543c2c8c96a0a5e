package app.switchback.atlas.domain.titles;

/**
 * What each clue's figures weigh, fitted offline by {@code FitClueWeights} on titles that the measurement never asks for
 * (docs/domain/measurements.md says how and with what result).
 */
final class ClueWeights {
    /** A line per {@link Clue}: share of the votes, votes against the best, its logarithm, odds; at last the size. */
    private static final double[] FITTED = {
        -0.4207,
        0.2738,
        0.1443,
        0.0849, // word
        0.2012,
        -0.0916,
        0.0226,
        -0.0359, // bigram
        0.8978,
        -0.0290,
        -0.1273,
        0.1741, // head
        -0.1447,
        0.4885,
        0.0846,
        0.0120, // pair
        -1.8429,
        0.2397,
        0.6465,
        0.0277, // gram
        -0.9363,
        -0.0178,
        0.2550,
        0.1433, // root
        -0.1764 // size
    };

    private ClueWeights() {}

    static double[] fitted() {
        return FITTED.clone();
    }
}
