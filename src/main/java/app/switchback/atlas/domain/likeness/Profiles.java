package app.switchback.atlas.domain.likeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Roles by their importance ratings. An estimated profile is the mean of its sources, so two estimates with a common
 * source, or an estimate and its source, would look alike for no other reason: such pairs are compared on what they do
 * not share.
 */
final class Profiles {
    private final double[][] rows;
    private final List<List<Integer>> sources;

    /**
     * @param rows a row for each role, all of one length, no gaps
     * @param sources the places of the roles that an estimate was made of, nearest first; empty for surveyed roles
     */
    Profiles(double[][] rows, List<List<Integer>> sources) {
        this.rows = rows;
        this.sources = sources;
    }

    /** The cosine of one role with each; not-a-number where two estimates share all they were made of. */
    double[] cosines(int role) {
        var cosines = new double[rows.length];
        for (int other = 0; other < rows.length; other++) {
            cosines[other] = isEntangled(role, other)
                    ? cosine(without(role, other), without(other, role))
                    : cosine(rows[role], rows[other]);
        }
        return cosines;
    }

    private boolean isEntangled(int one, int other) {
        var ones = sources.get(one);
        var others = sources.get(other);
        return (!ones.isEmpty() && (ones.contains(other) || ones.stream().anyMatch(others::contains)))
                || others.contains(one);
    }

    /** The role's row made anew without what the other is or was made of; surveyed rows stay. Empty if nothing is left. */
    private double[] without(int role, int other) {
        if (sources.get(role).isEmpty()) {
            return rows[role];
        }
        Set<Integer> shared = new HashSet<>(sources.get(other));
        shared.add(other);
        var left = new ArrayList<Integer>();
        var weights = new ArrayList<Double>();
        for (int rank = 0; rank < sources.get(role).size(); rank++) {
            if (!shared.contains(sources.get(role).get(rank))) {
                left.add(sources.get(role).get(rank));
                weights.add(1.0 / (rank + 2));
            }
        }
        return mean(left, weights);
    }

    private double[] mean(List<Integer> left, List<Double> weights) {
        var mean = new double[left.isEmpty() ? 0 : rows[0].length];
        for (int at = 0; at < left.size(); at++) {
            var row = rows[left.get(at)];
            for (int element = 0; element < mean.length; element++) {
                mean[element] += weights.get(at) * row[element];
            }
        }
        return mean;
    }

    private static double cosine(double[] one, double[] other) {
        if (one.length != other.length || one.length == 0) {
            return Double.NaN;
        }
        double product = 0;
        double ones = 0;
        double others = 0;
        for (int at = 0; at < one.length; at++) {
            product += one[at] * other[at];
            ones += one[at] * one[at];
            others += other[at] * other[at];
        }
        return product / Math.sqrt(ones * others);
    }
}
