package app.switchback.atlas.domain.titles;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which occupation a title means, from what its words mean elsewhere: a listwise logistic model over counted clues. The
 * counts come with the data; the few weights were fitted once (docs/domain/measurements.md, ADR 0012).
 */
@SuppressWarnings("EnumOrdinal") // columns and hash seeds are numbered by it; it is never stored
final class OccupationModel {
    static final int FEATURES = Clue.values().length * ClueEvidence.FIGURES + 1;

    private final ClueEvidence[] evidence;
    private final double[] logCounts;
    private final double[] weights;

    private OccupationModel(ClueEvidence[] evidence, double[] logCounts, double[] weights) {
        this.evidence = evidence;
        this.logCounts = logCounts;
        this.weights = weights;
    }

    /** Counts the clues of titles. */
    static final class Counter {
        private final Map<Clue, ClueTable.Counter> counters = new EnumMap<>(Clue.class);
        private final double[] titles;

        Counter(int occupations) {
            titles = new double[occupations];
            for (var kind : Clue.values()) {
                counters.put(kind, new ClueTable.Counter());
            }
        }

        /** @param counts whether the title speaks for the occupation's size, which other languages' do not */
        void add(int occupation, List<List<String>> forms, boolean counts) {
            titles[occupation] += counts ? 1 : 0;
            for (var words : forms) {
                counters.forEach((kind, counter) -> kind.of(words, clue -> counter.add(clue, occupation)));
            }
        }

        OccupationModel counted(double[] weights) {
            var prior = Arrays.stream(titles).map(count -> count + 1).toArray();
            var all = Arrays.stream(prior).sum();
            var logs = Arrays.stream(prior).map(Math::log).toArray();
            Arrays.setAll(prior, at -> prior[at] / all);
            var evidence = new ClueEvidence[Clue.values().length];
            counters.forEach((kind, counter) ->
                    evidence[kind.ordinal()] = new ClueEvidence(kind, counter.counted(), prior, all));
            return new OccupationModel(evidence, logs, weights);
        }
    }

    /** One row of figures for every occupation, the input of the weights. */
    double[][] figures(List<List<String>> forms) {
        var rows = new double[logCounts.length][FEATURES];
        for (int kind = 0; kind < evidence.length; kind++) {
            evidence[kind].weigh(forms, rows, kind * ClueEvidence.FIGURES);
        }
        for (int at = 0; at < rows.length; at++) {
            rows[at][FEATURES - 1] = logCounts[at];
        }
        return rows;
    }

    /** How likely each occupation is, adding up to 1. */
    double[] shares(List<List<String>> forms) {
        var scores = new double[logCounts.length];
        var rows = figures(forms);
        for (int at = 0; at < scores.length; at++) {
            for (int feature = 0; feature < FEATURES; feature++) {
                scores[at] += rows[at][feature] * weights[feature];
            }
        }
        var best = Arrays.stream(scores).max().orElse(0);
        Arrays.setAll(scores, at -> Math.exp(scores[at] - best));
        var sum = Arrays.stream(scores).sum();
        Arrays.setAll(scores, at -> scores[at] / sum);
        return scores;
    }
}
