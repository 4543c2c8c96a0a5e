package app.switchback.planning.domain.trail;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.Likeness;
import app.switchback.atlas.Occupation;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Rating;
import app.switchback.atlas.application.BundledAtlas;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The bundled atlas with a likeness of importance ratings, until the atlas has its own. */
final class RealAtlas {
    static final Atlas ATLAS = withLikeness(BundledAtlas.ATLAS);

    private RealAtlas() {}

    private static Atlas withLikeness(Atlas atlas) {
        var nearest = new ConcurrentHashMap<OccupationCode, List<Likeness>>();
        var profiles = new HashMap<OccupationCode, Map<String, Double>>();
        for (var occupation : atlas.occupations()) {
            if (occupation.ratings() != Occupation.Basis.NONE) {
                profiles.put(occupation.code(), importance(atlas.profile(occupation.code())));
            }
        }
        return (Atlas) Proxy.newProxyInstance(
                Atlas.class.getClassLoader(), new Class<?>[] {Atlas.class}, (p, method, args) -> {
                    if (method.getName().equals("nearest")) {
                        var all = nearest.computeIfAbsent((OccupationCode) args[0], code -> near(code, profiles));
                        return all.subList(0, Math.min((int) args[1], all.size()));
                    }
                    return method.invoke(atlas, args);
                });
    }

    private static Map<String, Double> importance(List<Rating> profile) {
        var map = new HashMap<String, Double>();
        profile.forEach(rating -> map.put(rating.element().id(), rating.importance()));
        return map;
    }

    private static List<Likeness> near(OccupationCode from, Map<OccupationCode, Map<String, Double>> profiles) {
        var own = profiles.get(from);
        var near = new ArrayList<Likeness>();
        if (own != null) {
            profiles.forEach((code, other) -> {
                if (!code.equals(from)) {
                    near.add(new Likeness(from, code, 0, 0, 0, 0, 0, -distance(own, other), false));
                }
            });
        }
        near.sort(Comparator.comparingDouble(Likeness::together).reversed().thenComparing(Likeness::to));
        return near;
    }

    private static double distance(Map<String, Double> one, Map<String, Double> other) {
        return one.entrySet().stream()
                .mapToDouble(entry -> {
                    var difference = entry.getValue() - other.getOrDefault(entry.getKey(), entry.getValue());
                    return difference * difference;
                })
                .sum();
    }
}
