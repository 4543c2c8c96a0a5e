package app.switchback.planning.ui;

import app.switchback.planning.trails.Name;
import app.switchback.planning.trails.Trail;
import java.util.stream.Collectors;

/** What a trail is called: "Role first", or "By way of" its bridge. */
record TrailNames(StepContext context) {
    String of(Trail trail) {
        return trail.kind() == Trail.Kind.BRIDGED
                ? context.words(
                        "wizard.trail.kind.BRIDGED",
                        trail.bridges().stream().map(this::of).collect(Collectors.joining(", ")))
                : context.words("wizard.trail.kind." + trail.kind());
    }

    String of(Name name) {
        return context.names().isGerman() ? name.german().orElse(name.english()) : name.english();
    }
}
