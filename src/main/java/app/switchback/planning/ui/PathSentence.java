package app.switchback.planning.ui;

import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Trail;

/** One sentence of what a path is, for its card and for the plan's page. */
record PathSentence(Speech speech) {
    String of(Trail trail) {
        var legs = trail.legs();
        var before = speech.industry(legs.getFirst().to());
        var after = speech.industry(legs.getLast().to());
        return switch (trail.kind()) {
            case ROLE_FIRST -> speech.words("card.role-first", before, after);
            case INDUSTRY_FIRST -> speech.words("card.industry-first", after);
            case DIRECT -> speech.words("card.direct." + move(legs.getFirst()), after);
            case INTERNAL -> speech.words(legs.size() > 1 ? "card.internal.then" : "card.internal", after);
            case BRIDGED ->
                speech.words(
                        "card.bridged",
                        speech.words("legs", legs.size()),
                        speech.place(legs.getFirst().to()));
        };
    }

    private static String move(Leg leg) {
        return leg.move().name();
    }
}
