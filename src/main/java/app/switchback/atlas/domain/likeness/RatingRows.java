package app.switchback.atlas.domain.likeness;

import app.switchback.atlas.Element;
import app.switchback.atlas.OccupationCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Importance ratings without gaps: what is unknown of a role is taken to be the usual. */
final class RatingRows {
    private final List<Element> elements;
    private final double[][] rows;
    private final List<List<Integer>> sources;

    RatingRows(List<RoleTraits> roles, List<Element> elements) {
        this.elements = elements;
        var usual = IntStream.range(0, elements.size())
                .mapToDouble(element -> roles.stream()
                        .mapToDouble(role -> role.importances().get(element))
                        .filter(value -> !Double.isNaN(value))
                        .average()
                        .orElse(0))
                .toArray();
        rows = roles.stream().map(role -> filled(role, usual)).toArray(double[][]::new);
        Map<OccupationCode, Integer> places = new HashMap<>();
        roles.forEach(role -> places.put(role.code(), places.size()));
        sources = roles.stream()
                .map(role -> role.estimatedFrom().stream()
                        .map(source -> places.getOrDefault(source, -1))
                        .filter(place -> place >= 0)
                        .toList())
                .toList();
    }

    private static double[] filled(RoleTraits role, double[] usual) {
        return IntStream.range(0, usual.length)
                .mapToDouble(element -> Double.isNaN(role.importances().get(element))
                        ? usual[element]
                        : role.importances().get(element))
                .toArray();
    }

    Profiles all() {
        return new Profiles(rows, sources);
    }

    Profiles only(Element.Kind kind) {
        var kept = IntStream.range(0, elements.size())
                .filter(element -> elements.get(element).kind() == kind)
                .toArray();
        var part = new double[rows.length][];
        for (int role = 0; role < part.length; role++) {
            var row = rows[role];
            part[role] = IntStream.of(kept).mapToDouble(element -> row[element]).toArray();
        }
        return new Profiles(part, sources);
    }
}
