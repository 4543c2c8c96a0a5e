package app.switchback.atlas.domain.likeness;

import app.switchback.atlas.Likeness;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.application.BundledAtlas;
import app.switchback.atlas.application.BundledNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** O*NET's related occupations, to check likeness against: one half to choose weights by, the other to judge them. */
final class RelatedBench {
    private static final long SEED = 7;
    private static final int NEAREST = 20;

    private final Map<OccupationCode, List<OccupationCode>> related = BundledNames.related();
    private final Map<OccupationCode, List<Likeness>> rows = new HashMap<>();
    private final List<OccupationCode> roles = new ArrayList<>(related.keySet());

    RelatedBench() {
        Collections.shuffle(roles, new Random(SEED));
        roles.forEach(role -> rows.put(role, BundledAtlas.ATLAS.nearest(role, Integer.MAX_VALUE)));
    }

    List<OccupationCode> roles() {
        return roles;
    }

    List<OccupationCode> tuned() {
        return roles.subList(0, roles.size() / 2);
    }

    List<OccupationCode> held() {
        return roles.subList(roles.size() / 2, roles.size());
    }

    /** The mean share of a role's related occupations that stand among its nearest twenty. */
    double found(List<OccupationCode> some, ToDoubleFunction<Likeness> measure) {
        return some.stream().mapToDouble(role -> found(role, measure)).average().orElse(0);
    }

    private double found(OccupationCode role, ToDoubleFunction<Likeness> measure) {
        var own = related.getOrDefault(role, List.of());
        return (double) rows.getOrDefault(role, List.of()).stream()
                        .sorted(Comparator.comparingDouble(measure).reversed())
                        .limit(NEAREST)
                        .filter(like -> own.contains(like.to()))
                        .count()
                / own.size();
    }
}
