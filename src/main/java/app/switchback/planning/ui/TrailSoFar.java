package app.switchback.planning.ui;

import app.switchback.atlas.IndustryId;
import app.switchback.designsystem.Facts;
import app.switchback.designsystem.trailmap.SmallTrailMap;
import app.switchback.designsystem.trailmap.TrailSketch;
import app.switchback.designsystem.trailmap.TrailSketch.Ends;
import app.switchback.planning.answers.RoleAnswer;
import app.switchback.planning.trails.Trails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the answers come to so far, at the side of each question. */
final class TrailSoFar extends Composite<Div> {
    private final StepContext context;

    TrailSoFar(StepContext context) {
        this.context = context;
        getContent().addClassName("trail-so-far");
        var here = context.state().here();
        var there = context.state().there().first();
        var facts = Facts.stacked();
        role(facts, "role", here.role());
        industry(facts, "industry", here.industry());
        role(facts, "target", there.role());
        industry(facts, "targetIndustry", there.industry());
        getContent().add(trail().orElseGet(() -> sketch(KnownEnds.of(here, there))), facts);
    }

    /** The chosen trail, or the one that stands first, as soon as there are trails at all. */
    private Optional<Component> trail() {
        return context.trails().get().filter(found -> found.refusal().isEmpty()).flatMap(this::trail);
    }

    private Optional<Component> trail(Trails found) {
        var chosen = found.trail(context.state().choice().trail());
        var trail = chosen.or(() -> found.ranked().stream().findFirst());
        var speech = Speech.of(context);
        var adapter = new TrailMapAdapter(speech, Crossings.of(context.atlas(), found.atlas()));
        return trail.flatMap(shown -> {
            var sheet = adapter.sheet(List.of(shown), shown.key());
            var caption = "wizard.trail.map." + (chosen.isPresent() ? "chosen" : "first");
            return sheet.drawn(shown)
                    .map(drawn -> picture(
                            SmallTrailMap.panel(sheet.model(), drawn), getTranslation(caption, speech.trail(shown))));
        });
    }

    private Component sketch(Ends ends) {
        return picture(
                TrailSketch.panel(ends),
                getTranslation(
                        "wizard.trail.map." + (ends.here() ? "here" : "nowhere") + (ends.there() ? ".there" : "")));
    }

    private static Component picture(Component map, String caption) {
        var picture = new Div(map, new Span(caption));
        picture.addClassName("trail-so-far-picture");
        return picture;
    }

    private void role(Facts facts, String name, RoleAnswer role) {
        var meant = role.occupation().map(context.names()::of).orElse("");
        if (role.words().isBlank() || meant.isBlank() || meant.equalsIgnoreCase(role.words())) {
            fact(facts, name, role.words());
            return;
        }
        facts.fact(
                getTranslation("wizard.trail." + name),
                new Text(meant),
                quiet(" " + getTranslation("wizard.trail.said", role.words())));
    }

    private void industry(Facts facts, String name, @Nullable IndustryId industry) {
        fact(facts, name, context.names().of(industry));
    }

    private void fact(Facts facts, String name, String value) {
        var label = getTranslation("wizard.trail." + name);
        if (value.isBlank()) {
            facts.fact(label, quiet(getTranslation("wizard.trail.open")));
        } else {
            facts.fact(label, value);
        }
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
