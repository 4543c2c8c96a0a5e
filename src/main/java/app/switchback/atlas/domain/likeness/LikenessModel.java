package app.switchback.atlas.domain.likeness;

import app.switchback.atlas.Element;
import app.switchback.atlas.Likeness;
import app.switchback.atlas.OccupationCode;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How alike any two roles are. A role is compared to all others when it is first asked for, and the row is kept in
 * hundredths: 12 kB a role. Safe from any thread.
 *
 * <p>The score is not symmetric: it says how alike the second is by the first one's standards.
 */
@SuppressWarnings("EnumOrdinal") // rows are arrays with one column a part
public final class LikenessModel {
    private static final double HUNDREDTHS = 100;
    private static final int TOGETHER = Part.values().length;
    private static final int WIDTH = TOGETHER + 1;

    private final List<OccupationCode> codes;
    private final Set<OccupationCode> estimated;
    private final Map<Part, Cosines> parts;
    private final AtomicReferenceArray<short[]> rows;

    /** One role against all, for one part. */
    interface Cosines {
        double[] of(int role);
    }

    private LikenessModel(List<RoleTraits> roles, Map<Part, Cosines> parts) {
        this.parts = parts;
        codes = roles.stream().map(RoleTraits::code).toList();
        estimated = roles.stream()
                .filter(role -> !role.estimatedFrom().isEmpty())
                .map(RoleTraits::code)
                .collect(Collectors.toUnmodifiableSet());
        rows = new AtomicReferenceArray<>(roles.size());
    }

    /**
     * Compares these roles with one another.
     *
     * @param elements in the order of the roles' importances
     * @param all any roles; those without ratings are left out, since there is nothing to compare
     */
    public static LikenessModel of(List<Element> elements, List<RoleTraits> all) {
        var roles = all.stream()
                .filter(role -> !role.importances().isEmpty())
                .sorted(Comparator.comparing(RoleTraits::code))
                .toList();
        var asked = new RatingRows(roles, elements);
        return new LikenessModel(
                roles,
                Map.of(
                        Part.DOES,
                                new Terms(roles.stream()
                                        .map(LikenessModel::activities)
                                        .toList())::cosines,
                        Part.KNOWS, asked.only(Element.Kind.KNOWLEDGE)::cosines,
                        Part.ASKS, asked.all()::cosines,
                        Part.CALLED,
                                new Terms(roles.stream()
                                        .map(RoleTraits::titleWords)
                                        .toList())::cosines,
                        Part.WORKS_WITH,
                                new Terms(roles.stream()
                                        .map(RoleTraits::technologies)
                                        .toList())::cosines));
    }

    /** Detailed activities and the wider ones above them, whose ids are the beginnings of theirs. */
    private static Map<String, Integer> activities(RoleTraits role) {
        var both = new HashMap<>(role.activities());
        role.activities().forEach((id, tasks) -> {
            int end = id.lastIndexOf('.');
            both.merge(id.substring(0, Math.max(end, 0)), tasks, Integer::sum);
        });
        return both;
    }

    /** Empty where either role is unknown or has no ratings. */
    public Optional<Likeness> between(OccupationCode from, OccupationCode to) {
        int one = place(from);
        int other = place(to);
        return one < 0 || other < 0 ? Optional.empty() : Optional.of(likeness(one, other));
    }

    /** The roles most like this one, ties by code; empty for a role without ratings. */
    public List<Likeness> nearest(OccupationCode from, int limit) {
        int role = place(from);
        if (role < 0) {
            return List.of();
        }
        var row = row(role);
        return IntStream.range(0, codes.size())
                .filter(other -> other != role)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(other -> -row[other * WIDTH + TOGETHER])
                        .thenComparing(other -> other))
                .limit(Math.max(0, limit))
                .map(other -> likeness(role, other))
                .toList();
    }

    private int place(OccupationCode code) {
        return Math.max(-1, Collections.binarySearch(codes, code));
    }

    private Likeness likeness(int from, int to) {
        var row = row(from);
        int at = to * WIDTH;
        return new Likeness(
                codes.get(from),
                codes.get(to),
                row[at + Part.DOES.ordinal()] / HUNDREDTHS,
                row[at + Part.KNOWS.ordinal()] / HUNDREDTHS,
                row[at + Part.ASKS.ordinal()] / HUNDREDTHS,
                row[at + Part.CALLED.ordinal()] / HUNDREDTHS,
                row[at + Part.WORKS_WITH.ordinal()] / HUNDREDTHS,
                row[at + TOGETHER] / HUNDREDTHS,
                estimated.contains(codes.get(from)) || estimated.contains(codes.get(to)));
    }

    private short[] row(int role) {
        var known = rows.get(role);
        if (known != null) {
            return known;
        }
        var row = compared(role);
        rows.set(role, row);
        return row;
    }

    private short[] compared(int role) {
        var together = new double[codes.size()];
        var row = new short[codes.size() * WIDTH];
        for (var part : Part.values()) {
            var scores = StandardScores.of(cosines(part).of(role), role);
            for (int other = 0; other < scores.length; other++) {
                together[other] += part.weight() * scores[other];
                row[other * WIDTH + part.ordinal()] = hundredths(scores[other]);
            }
        }
        var scores = StandardScores.of(together, role);
        for (int other = 0; other < scores.length; other++) {
            row[other * WIDTH + TOGETHER] = hundredths(scores[other]);
        }
        return row;
    }

    private Cosines cosines(Part part) {
        return parts.getOrDefault(part, role -> new double[codes.size()]);
    }

    private static short hundredths(double score) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(score * HUNDREDTHS)));
    }
}
