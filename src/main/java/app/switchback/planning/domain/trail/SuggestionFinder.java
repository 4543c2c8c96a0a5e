package app.switchback.planning.domain.trail;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.Likeness;
import app.switchback.atlas.Occupation;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.domain.switching.OneRole;
import app.switchback.planning.domain.switching.Standing;
import app.switchback.planning.trails.Brings;
import app.switchback.planning.trails.PayStep;
import app.switchback.planning.trails.PayStep.Basis;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.Suggestion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** "Help me find one": roles near what a person can do, with pay and outlook in all industries together. */
public final class SuggestionFinder {
    /** Neighbours that are looked at; among them the person's own ratings decide. */
    private static final int NEIGHBOURS = 60;

    private static final Comparator<Suggestion> LEAST_NEW_FIRST = Comparator.comparing(SuggestionFinder::leadsDown)
            .thenComparingDouble(suggestion -> suggestion.skills().newShare())
            .thenComparing(suggestion -> suggestion.likeness().to());

    private final Atlas atlas;
    private final Stops stops;
    private final SkillGaps gaps;
    private final Preparations preparations;
    private final Had had;

    private SuggestionFinder(Atlas atlas, OccupationCode role, Brings brings) {
        var roles = new Roles(atlas);
        this.atlas = atlas;
        this.stops = new Stops(atlas);
        this.gaps = new SkillGaps(roles);
        this.preparations = new Preparations(atlas);
        this.had = roles.atStart(Optional.of(role), brings);
    }

    /**
     * Roles near the start's, the one that asks for the least new first, ties by code; those that ask for less
     * preparation or pay less than 7/8 of today's come after all others, since of what one can do already a step down
     * always asks for the least new. Empty for a start without a role or with one that the atlas has no ratings of.
     */
    public static List<Suggestion> near(Atlas atlas, Start start, Brings brings, int limit) {
        return Standing.of(atlas, start)
                .role()
                .map(role -> new SuggestionFinder(atlas, role, brings).near(role, limit))
                .orElse(List.of());
    }

    private List<Suggestion> near(OccupationCode from, int limit) {
        return atlas.nearest(from, NEIGHBOURS).stream()
                .filter(likeness -> !OneRole.inPractice(from, likeness.to()))
                .filter(likeness -> atlas.occupation(likeness.to())
                        .filter(SuggestionFinder::known)
                        .isPresent())
                .map(this::suggestion)
                .filter(suggestion -> suggestion.skills().known()
                        && suggestion.place().seats().given())
                .sorted(LEAST_NEW_FIRST)
                .limit(limit)
                .toList();
    }

    private static boolean leadsDown(Suggestion suggestion) {
        var zones = suggestion.preparation();
        var easier = zones.fromZone().isPresent()
                && zones.toZone().isPresent()
                && zones.toZone().getAsInt() < zones.fromZone().getAsInt();
        var pay = suggestion.pay();
        return easier || (pay.basis() == Basis.YES && falls(pay));
    }

    private static boolean falls(PayStep pay) {
        return pay.there().usdAYear().value()
                < SteppingStones.LOW * pay.now().usdAYear().value();
    }

    private static boolean known(Occupation occupation) {
        return !occupation.military() && occupation.ratings() != Occupation.Basis.NONE;
    }

    private Suggestion suggestion(Likeness likeness) {
        var today = stops.at(Node.of(likeness.from(), Optional.empty()));
        var place = stops.at(Node.of(likeness.to(), Optional.empty()));
        return new Suggestion(
                place,
                PaySteps.between(today.pay(), place.pay()),
                likeness,
                gaps.between(had, likeness.to()),
                preparations.between(Optional.of(likeness.from()), likeness.to()));
    }
}
