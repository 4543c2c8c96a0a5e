package app.switchback.planning.ui;

import app.switchback.atlas.IndustryId;
import app.switchback.designsystem.Facts;
import app.switchback.designsystem.trailmap.TrailSketch;
import app.switchback.designsystem.trailmap.TrailSketch.Ends;
import app.switchback.planning.answers.RoleAnswer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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
        getContent().add(picture(KnownEnds.of(here, there)), facts);
    }

    private Component picture(Ends ends) {
        var caption = new Span(getTranslation(
                "wizard.trail.map." + (ends.here() ? "here" : "nowhere") + (ends.there() ? ".there" : "")));
        var picture = new Div(TrailSketch.panel(ends), caption);
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
