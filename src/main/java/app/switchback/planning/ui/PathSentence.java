package app.switchback.planning.ui;

import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Trail;

/** One sentence of what a path is, for its card and for the plan's page. */
record PathSentence(Speech speech) {
    String of(Trail trail) {
        var legs = trail.legs();
        var role = speech.role(legs.getLast().to());
        var before = speech.industry(legs.getFirst().to());
        var after = speech.industry(legs.getLast().to());
        return switch (trail.kind()) {
            case ROLE_FIRST -> speech.words("card.role-first", role, before, after);
            case INDUSTRY_FIRST -> speech.words("card.industry-first", after, role);
            case DIRECT -> speech.words("card.direct." + move(legs.getFirst()), role, after);
            case INTERNAL -> speech.words(legs.size() > 1 ? "card.internal.then" : "card.internal", role, after);
            case BRIDGED ->
                speech.words(
                        "card.bridged",
                        speech.words("legs", legs.size()),
                        speech.role(legs.getFirst().to()));
        };
    }

    private static String move(Leg leg) {
        return leg.move().name();
    }
}
