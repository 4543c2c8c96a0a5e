package app.switchback.atlas.domain.titles;

/**
 * What each clue's figures weigh, fitted offline by {@code FitClueWeights} on titles that the measurement never asks for
 * (docs/domain/measurements.md says how and with what result).
 */
final class ClueWeights {
    /** A line per {@link Clue}: share of the votes, votes against the best, its logarithm, odds; at last the size. */
    private static final double[] FITTED = {
        -0.4253,
        0.2664,
        0.1513,
        0.0866, // word
        0.1869,
        -0.0595,
        0.0141,
        -0.0329, // bigram
        0.8648,
        -0.0046,
        -0.1415,
        0.1817, // head
        -0.1571,
        0.4890,
        0.0949,
        0.0041, // pair
        -1.8083,
        0.2308,
        0.6434,
        0.0281, // gram
        -0.9258,
        -0.0245,
        0.2551,
        0.1418, // root
        -0.1732 // size
    };

    private ClueWeights() {}

    static double[] fitted() {
        return FITTED.clone();
    }
}
