package app.switchback.atlas.domain.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Roles as weighted terms (TF-IDF, length 1), laid out by term so that one role is compared to all in one go. */
final class Terms {
    private record Posting(int role, float weight) {}

    private final List<List<Posting>> byTerm = new ArrayList<>();
    private final List<int[]> terms = new ArrayList<>();
    private final List<float[]> weights = new ArrayList<>();

    Terms(List<Map<String, Integer>> roles) {
        var places = new HashMap<String, Integer>();
        var spread = new ArrayList<Integer>();
        for (var role : roles) {
            for (var term : role.keySet()) {
                int place = places.computeIfAbsent(term, fresh -> places.size());
                if (place == spread.size()) {
                    spread.add(0);
                    byTerm.add(new ArrayList<>());
                }
                spread.set(place, spread.get(place) + 1);
            }
        }
        roles.forEach(role -> add(role, places, spread, roles.size()));
    }

    private void add(Map<String, Integer> role, Map<String, Integer> places, List<Integer> spread, int roles) {
        var own = new int[role.size()];
        var weight = new float[own.length];
        int at = 0;
        double square = 0;
        for (var term : role.entrySet()) {
            own[at] = places.getOrDefault(term.getKey(), 0);
            double rarity = Math.log((double) roles / spread.get(own[at]));
            weight[at] = (float) ((1 + Math.log(term.getValue())) * rarity);
            square += weight[at] * weight[at];
            at++;
        }
        for (int i = 0; i < own.length; i++) {
            weight[i] /= (float) Math.sqrt(Math.max(square, Double.MIN_NORMAL));
            byTerm.get(own[i]).add(new Posting(terms.size(), weight[i]));
        }
        terms.add(own);
        weights.add(weight);
    }

    /** The cosine of one role with each. */
    double[] cosines(int role) {
        var cosines = new double[terms.size()];
        var own = terms.get(role);
        for (int at = 0; at < own.length; at++) {
            for (var posting : byTerm.get(own[at])) {
                cosines[posting.role] += weights.get(role)[at] * posting.weight;
            }
        }
        return cosines;
    }
}
