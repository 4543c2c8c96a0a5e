package app.switchback.atlas.domain.titles;

import java.util.Arrays;
import java.util.List;

/** What one kind of clue says about a title, as three figures for every occupation. */
final class ClueEvidence {
    /** Figures an occupation gets from one kind of clue. */
    static final int FIGURES = 4;

    /** How many titles' worth of prior belief stand against what was counted. */
    private static final double PRIOR_TITLES = 2;

    /** Keeps the logarithm finite; a share below this is noise. */
    private static final double FLOOR = 0.003;

    private static final double WORST = -12;

    private final Clue kind;
    private final ClueTable table;
    private final double[] prior;
    private final double[] logPrior;
    private final double titles;

    /** @param prior the occupations' part of all titles, adding up to 1 */
    ClueEvidence(Clue kind, ClueTable table, double[] prior, double titles) {
        this.kind = kind;
        this.table = table;
        this.prior = prior;
        this.titles = titles;
        logPrior = Arrays.stream(prior).map(Math::log).toArray();
    }

    /** Writes the figures of all occupations into the rows, beginning at the column. */
    void weigh(List<List<String>> forms, double[][] rows, int column) {
        var votes = new double[rows.length];
        var odds = logPrior.clone();
        for (var words : forms) {
            kind.of(words, clue -> count(clue, votes, odds));
        }
        var sum = Math.max(Arrays.stream(votes).sum(), Double.MIN_NORMAL);
        var most = Math.max(Arrays.stream(votes).max().orElse(0), Double.MIN_NORMAL);
        var best = Arrays.stream(odds).max().orElse(0);
        for (int at = 0; at < rows.length; at++) {
            rows[at][column] = votes[at] / sum;
            rows[at][column + 1] = votes[at] / most;
            rows[at][column + 2] = Math.log(votes[at] / most + FLOOR);
            rows[at][column + 3] = Math.max(odds[at] - best, WORST);
        }
    }

    /** Votes: the clue's rarity times the occupation's part of it. Odds: as in naive Bayes with a Dirichlet prior. */
    private void count(long clue, double[] votes, double[] odds) {
        int place = table.find(clue);
        if (place < 0) {
            return;
        }
        double total = table.total(place);
        double rarity = Math.max(0, Math.log(titles / total)) / (total + 1);
        for (int entry = table.start(place); entry < table.end(place); entry++) {
            int occupation = table.occupation(entry);
            votes[occupation] += rarity * table.count(entry);
            odds[occupation] += Math.log1p(table.count(entry) / (PRIOR_TITLES * prior[occupation]));
        }
    }
}
