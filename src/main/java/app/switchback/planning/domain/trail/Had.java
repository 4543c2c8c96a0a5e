package app.switchback.planning.domain.trail;

import app.switchback.atlas.Rating;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a person has at a point of a trail: levels by element and technologies. Whoever has worked in a role has its
 * levels from then on, and loses none.
 *
 * @param own elements that the person rated and no later role raised
 * @param estimated elements whose level is an estimate of the sources
 * @param technologies everything they have
 * @param sought those of them that job postings somewhere ask for
 * @param onlyOwn true when no rated role stands behind it, so that only the person's own ratings can be compared
 */
record Had(
        Map<String, Double> levels,
        Set<String> own,
        Set<String> estimated,
        Set<String> technologies,
        Set<String> sought,
        boolean onlyOwn) {

    /** After working in a role with this profile and these technologies. */
    Had after(Iterable<Rating> profile, Set<String> tools, Set<String> soughtTools) {
        var raised = new HashMap<>(levels);
        var stillOwn = new HashSet<>(own);
        var stillEstimated = new HashSet<>(estimated);
        var rated = false;
        for (var rating : profile) {
            rated = true;
            var id = rating.element().id();
            var before = raised.get(id);
            if (before == null || rating.level() > before) {
                raised.put(id, rating.level());
                stillOwn.remove(id);
                mark(stillEstimated, id, rating.estimated());
            }
        }
        return new Had(
                raised,
                stillOwn,
                stillEstimated,
                both(technologies, tools),
                both(sought, soughtTools),
                onlyOwn && !rated);
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static void mark(Set<String> set, String id, boolean in) {
        if (in) {
            set.add(id);
        } else {
            set.remove(id);
        }
    }
}
