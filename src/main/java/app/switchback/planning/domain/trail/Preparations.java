package app.switchback.planning.domain.trail;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.Occupation;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.trails.Preparation;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The step in preparation between two roles: job zone and usual entry education. */
final class Preparations {
    /**
     * Years of full-time schooling after school that BLS's entry educations usually take in the US. Only differences
     * count.
     */
    private static final Map<String, Integer> YEARS = Map.of(
            "No formal educational credential", 0,
            "High school diploma or equivalent", 0,
            "Some college, no degree", 1,
            "Postsecondary nondegree award", 1,
            "Associate's degree", 2,
            "Bachelor's degree", 4,
            "Master's degree", 6,
            "Doctoral or professional degree", 8);

    private final Atlas atlas;

    Preparations(Atlas atlas) {
        this.atlas = atlas;
    }

    Preparation between(Optional<OccupationCode> from, OccupationCode to) {
        var before = from.map(role -> atlas.outlook(role).entryEducation()).orElse("");
        var outlook = atlas.outlook(to);
        return new Preparation(
                from.map(this::zone).orElse(OptionalInt.empty()),
                zone(to),
                before,
                outlook.entryEducation(),
                moreYears(before, outlook.entryEducation()) > 0,
                Origins.jobZone(to),
                outlook.origin());
    }

    OptionalInt zone(OccupationCode role) {
        return atlas.occupation(role).map(Occupation::jobZone).orElse(OptionalInt.empty());
    }

    int moreYears(OccupationCode before, OccupationCode after) {
        return moreYears(
                atlas.outlook(before).entryEducation(), atlas.outlook(after).entryEducation());
    }

    /** How many more years of schooling the second asks for; 0 when either is unknown. */
    static int moreYears(String before, String after) {
        return YEARS.containsKey(before) && YEARS.containsKey(after)
                ? Math.max(0, YEARS.getOrDefault(after, 0) - YEARS.getOrDefault(before, 0))
                : 0;
    }
}
