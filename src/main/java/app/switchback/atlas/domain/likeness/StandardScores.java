package app.switchback.atlas.domain.likeness;

/** Cosines as distances from the usual, in standard deviations, so that parts of different spread can stand together. */
final class StandardScores {
    private StandardScores() {}

    /** Scores over all roles but the one itself; 0, the usual, where the cosine is unknown or all are the same. */
    static double[] of(double[] cosines, int self) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int at = 0; at < cosines.length; at++) {
            if (at != self && !Double.isNaN(cosines[at])) {
                sum += cosines[at];
                squares += cosines[at] * cosines[at];
                count++;
            }
        }
        double mean = count == 0 ? 0 : sum / count;
        double deviation = count == 0 ? 0 : Math.sqrt(Math.max(0, squares / count - mean * mean));
        var scores = new double[cosines.length];
        for (int at = 0; at < scores.length; at++) {
            scores[at] = Double.isNaN(cosines[at]) || deviation < 1e-12 ? 0 : (cosines[at] - mean) / deviation;
        }
        return scores;
    }
}
