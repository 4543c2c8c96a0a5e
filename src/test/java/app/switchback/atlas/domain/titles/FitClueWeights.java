package app.switchback.atlas.domain.titles;

import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.TitleMatch.Kind;
import app.switchback.atlas.application.BundledNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Fits the weights of {@link OccupationModel} on titles outside the ones it is measured on: the evaluation's titles are
 * set aside first, then a fifth of what is left is asked of an index of the rest.
 */
public final class FitClueWeights {
    private static final long FITTING_SEED = 11;
    private static final int STEPS = 400;
    private static final int CANDIDATES = 60;
    private static final double RATE = 0.05;
    private static final double RIDGE = 1e-4;

    /** One title: the candidates' standardised figures, and which of them are right. */
    private record Question(double[][] rows, boolean[] right) {}

    private FitClueWeights() {}

    public static void main(String[] arguments) {
        var names = BundledNames.ofSources();
        var outside = HeldOut.of(names, MeasureTitles.SEED).rest();
        var fitting = HeldOut.of(outside, FITTING_SEED);
        var questions = questions(fitting);
        var mean = new double[OccupationModel.FEATURES];
        var deviation = new double[OccupationModel.FEATURES];
        standardise(questions, mean, deviation);
        var weights = fit(questions);
        for (int at = 0; at < weights.length; at++) {
            System.out.printf("%.4f,%s", weights[at] / deviation[at], at % 4 == 3 ? "\n" : " ");
        }
        System.out.println();
    }

    private static List<Question> questions(HeldOut held) {
        var codes = new TreeSet<OccupationCode>();
        held.rest().forEach(name -> codes.add(name.code()));
        var places = new ArrayList<>(codes);
        var counter = new OccupationModel.Counter(places.size());
        held.rest()
                .forEach(name -> counter.add(
                        Collections.binarySearch(places, name.code()),
                        TitleText.forms(name.title()),
                        name.kind() != Kind.GERMAN));
        var model = counter.counted(new double[OccupationModel.FEATURES]);
        var questions = new ArrayList<Question>();
        held.asked().forEach((title, own) -> {
            var question = question(model.figures(TitleText.forms(title)), own, places);
            if (IntStream.range(0, question.right.length).anyMatch(at -> question.right[at])) {
                questions.add(question);
            }
        });
        return questions;
    }

    /** Candidates: the best by the odds of words and of grams, which hold nearly all right answers. */
    private static Question question(double[][] figures, Set<OccupationCode> own, List<OccupationCode> places) {
        int word = Clue.WORD.ordinal() * ClueEvidence.FIGURES;
        int gram = Clue.GRAM.ordinal() * ClueEvidence.FIGURES;
        var kept = IntStream.range(0, figures.length)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        at -> -figures[at][word + 3] - figures[at][gram + 3] * 0.5 - figures[at][gram + 1] * 5))
                .limit(CANDIDATES)
                .toList();
        var rows = kept.stream().map(at -> figures[at]).toArray(double[][]::new);
        var right = new boolean[rows.length];
        for (int at = 0; at < right.length; at++) {
            right[at] = own.contains(places.get(kept.get(at)));
        }
        return new Question(rows, right);
    }

    private static void standardise(List<Question> questions, double[] mean, double[] deviation) {
        double count = 0;
        for (var question : questions) {
            for (var row : question.rows) {
                count++;
                for (int f = 0; f < mean.length; f++) {
                    mean[f] += row[f];
                    deviation[f] += row[f] * row[f];
                }
            }
        }
        for (int f = 0; f < mean.length; f++) {
            mean[f] /= count;
            deviation[f] = Math.sqrt(Math.max(1e-12, deviation[f] / count - mean[f] * mean[f]));
        }
        questions.forEach(question -> Arrays.stream(question.rows).forEach(row -> {
            for (int f = 0; f < row.length; f++) {
                row[f] = (row[f] - mean[f]) / deviation[f];
            }
        }));
    }

    /** Adam on the negative log-likelihood that any right occupation is drawn. */
    private static double[] fit(List<Question> questions) {
        var weights = new double[OccupationModel.FEATURES];
        var first = new double[weights.length];
        var second = new double[weights.length];
        for (int step = 1; step <= STEPS; step++) {
            var gradient = new double[weights.length];
            double loss = 0;
            for (var question : questions) {
                loss += add(question, weights, gradient);
            }
            if (step % 50 == 0) {
                System.out.println(step + " loss " + loss / questions.size());
            }
            for (int f = 0; f < weights.length; f++) {
                double slope = gradient[f] / questions.size() + RIDGE * weights[f];
                first[f] = 0.9 * first[f] + 0.1 * slope;
                second[f] = 0.99 * second[f] + 0.01 * slope * slope;
                weights[f] -= RATE
                        * (first[f] / (1 - Math.pow(0.9, step)))
                        / (Math.sqrt(second[f] / (1 - Math.pow(0.99, step))) + 1e-8);
            }
        }
        return weights;
    }

    private static double add(Question question, double[] weights, double[] gradient) {
        var chance = new double[question.rows.length];
        for (int at = 0; at < chance.length; at++) {
            for (int f = 0; f < weights.length; f++) {
                chance[at] += question.rows[at][f] * weights[f];
            }
        }
        var best = Arrays.stream(chance).max().orElse(0);
        double all = 0;
        double good = 0;
        for (int at = 0; at < chance.length; at++) {
            chance[at] = Math.exp(chance[at] - best);
            all += chance[at];
            good += question.right[at] ? chance[at] : 0;
        }
        for (int at = 0; at < chance.length; at++) {
            double push = chance[at] / all - (question.right[at] ? chance[at] / Math.max(good, 1e-300) : 0);
            for (int f = 0; f < weights.length; f++) {
                gradient[f] += push * question.rows[at][f];
            }
        }
        return -Math.log(Math.max(good, 1e-300) / all);
    }
}
