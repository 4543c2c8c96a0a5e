package app.switchback.planning.ui;

import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Trail;
import java.util.List;

/**
 * Where a trail's figures are not one role's alone. Two roles that are counted in one row have equal pay and seats, which
 * reads as a step that costs nothing unless it is said.
 */
record SharedFigures(Speech speech) {
    List<String> of(Trail trail) {
        return trail.climbing().stream()
                .filter(leg -> leg.to().sharedWith() > 0)
                .map(this::line)
                .toList();
    }

    private String line(Leg leg) {
        return isOneRow(leg)
                ? speech.words("shared.row", leg.number())
                : speech.words("shared.leg", leg.number(), leg.to().sharedWith());
    }

    private static boolean isOneRow(Leg leg) {
        return leg.from().seats().given()
                && leg.from().seats().origin().equals(leg.to().seats().origin());
    }
}
