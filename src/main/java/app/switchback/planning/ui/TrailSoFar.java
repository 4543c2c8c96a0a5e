package app.switchback.planning.ui;

import app.switchback.designsystem.Facts;
import app.switchback.designsystem.trailmap.TrailSketch;
import app.switchback.designsystem.trailmap.TrailSketch.Ends;
import app.switchback.planning.answers.RoleAnswer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What the answers come to so far, at the side of each question. */
final class TrailSoFar extends Composite<Div> {
    private final StepContext context;

    TrailSoFar(StepContext context) {
        this.context = context;
        getContent().addClassName("trail-so-far");
        var here = context.state().here();
        var there = context.state().there().first();
        var facts = Facts.stacked()
                .fact(getTranslation("wizard.trail.role"), role(here.role()))
                .fact(
                        getTranslation("wizard.trail.industry"),
                        text(context.names().of(here.industry())))
                .fact(getTranslation("wizard.trail.target"), role(there.role()))
                .fact(
                        getTranslation("wizard.trail.targetIndustry"),
                        text(context.names().of(there.industry())));
        getContent().add(picture(KnownEnds.of(here, there)), facts);
    }

    private Component picture(Ends ends) {
        var caption = new Span(getTranslation(
                "wizard.trail.map." + (ends.here() ? "here" : "nowhere") + (ends.there() ? ".there" : "")));
        var picture = new Div(TrailSketch.panel(ends), caption);
        picture.addClassName("trail-so-far-picture");
        return picture;
    }

    private Component role(RoleAnswer role) {
        if (role.words().isBlank()) {
            return text("");
        }
        var meant = role.occupation().map(context.names()::of).orElse("");
        if (meant.isBlank() || meant.equalsIgnoreCase(role.words())) {
            return text(role.words());
        }
        var said = new Span(" " + getTranslation("wizard.trail.said", role.words()));
        said.addClassName("quiet");
        return new Span(new Span(meant), said);
    }

    private Component text(String text) {
        return text.isBlank() ? quiet(getTranslation("wizard.trail.open")) : new Span(text);
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
