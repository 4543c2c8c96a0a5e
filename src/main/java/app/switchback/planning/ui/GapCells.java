package app.switchback.planning.ui;

import static app.switchback.planning.ui.CompareCells.figure;
import static app.switchback.planning.ui.CompareCells.lines;
import static app.switchback.planning.ui.CompareCells.unit;

import app.switchback.designsystem.Foreign;
import app.switchback.designsystem.Formats;
import app.switchback.designsystem.QuantityBar;
import app.switchback.designsystem.Sign;
import app.switchback.designsystem.Tag;
import app.switchback.planning.trails.IndustryChange;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Preparation;
import app.switchback.planning.trails.Preparation.Schooling;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a trail asks the person to learn and lets them keep. Bars have one scale for all trails. */
final class GapCells {
    private final Speech speech;
    private final Formats formats = Formats.here();
    private final double widest;
    private final int brought;

    GapCells(Speech speech, Trails trails) {
        this.speech = speech;
        this.brought = trails.technologiesBrought().size();
        this.widest =
                trails.ranked().stream().mapToDouble(GapCells::weight).max().orElse(0);
    }

    Component skills(Trail trail) {
        if (trail.legs().stream().anyMatch(leg -> !leg.skills().known())) {
            return unknown();
        }
        var legs = trail.climbing();
        if (legs.isEmpty()) {
            return unit(speech.words("skills.same"));
        }
        var bar = legs.stream().map(leg -> part(leg, leg.skills().weight() / Math.max(widest, 0.1)));
        return lines(
                figure(formats.number(weight(trail), 1), where(legs)),
                CompareCells.line(unit(newShare(legs))),
                new QuantityBar(bar.toList()));
    }

    /** The very figures that the reasons cite. */
    private String newShare(List<Leg> legs) {
        return speech.words(
                "skills.share", each(legs, leg -> Math.round(100 * leg.skills().newShare()), 0));
    }

    private String each(List<Leg> legs, ToDoubleFunction<Leg> figure, int digits) {
        return legs.stream()
                .map(leg -> formats.number(figure.applyAsDouble(leg), digits))
                .collect(Collectors.joining(speech.words("then")));
    }

    private String where(List<Leg> legs) {
        var estimated = legs.stream().anyMatch(leg -> leg.skills().estimated()) ? "estimated" : "levels";
        if (legs.size() == 1) {
            return speech.words("skills.one." + estimated, legs.getFirst().number());
        }
        return speech.words(
                "skills.more." + estimated, each(legs, leg -> leg.skills().weight(), 1));
    }

    Component technologies(Trail trail) {
        var legs = trail.climbing();
        if (legs.isEmpty()) {
            return unit(speech.words("skills.same"));
        }
        if (legs.stream().anyMatch(leg -> !leg.technologies().known())) {
            return unknown();
        }
        var lacks = trail.technologiesToLearn().size();
        var last = legs.getLast();
        var asked = last.technologies().lacks().size()
                + last.technologies().shares().size();
        return lines(
                figure(formats.number(lacks), speech.words("technologies", brought, asked)),
                new QuantityBar(List.of(part(last, lacks / Math.max(1.0, lacks + brought)))));
    }

    Component preparation(Trail trail) {
        var legs = trail.climbing();
        if (legs.isEmpty()) {
            return unit(speech.words("preparation.same"));
        }
        var zones = Stream.concat(
                        Stream.of(legs.getFirst().preparation().fromZone()),
                        legs.stream().map(leg -> leg.preparation().toZone()))
                .map(zone -> zone.isPresent() ? formats.number(zone.getAsInt()) : "?")
                .collect(Collectors.joining(" → "));
        return figure(zones, schooling(legs.stream().map(Leg::preparation).toList()));
    }

    private String schooling(List<Preparation> steps) {
        return steps.stream()
                .filter(step -> step.schooling() == Schooling.MORE)
                .findFirst()
                .map(more -> speech.words("preparation.more", speech.words("education." + slug(more.toEducation()))))
                .orElseGet(() -> speech.words(
                        steps.stream().allMatch(step -> step.schooling() == Schooling.NO_MORE)
                                ? "preparation.none"
                                : "preparation.unknown"));
    }

    Component knowledge(Trail trail) {
        var cell = lines(kept(trail));
        trail.legs().stream()
                .filter(leg -> leg.industry().distance() != IndustryChange.Distance.SAME)
                .map(leg -> speech.words("distance." + leg.industry().distance(), leg.number()))
                .forEach(line -> cell.add(CompareCells.line(unit(line))));
        return cell;
    }

    private Component kept(Trail trail) {
        if (trail.climbing().isEmpty()) {
            return unit(speech.words("knowledge.all"));
        }
        var first = trail.climbing().getFirst().industry();
        var before = first.kept().size() + first.givenUp().size();
        if (before == 0) {
            return unknown();
        }
        var kept = trail.knowledgeKept();
        var count = new Span(speech.words("knowledge", kept.size(), before));
        count.addClassName("compare-figure");
        var areas = Foreign.english(kept.stream().limit(3).collect(Collectors.joining(", ")));
        areas.addClassName("compare-unit");
        return CompareCells.line(count, areas);
    }

    private Component unknown() {
        return Tag.of(Sign.QUIET, speech.words("unknown"));
    }

    private static QuantityBar.Part part(Leg leg, double share) {
        return new QuantityBar.Part(share, Grades.sign(leg.grade()));
    }

    private static double weight(Trail trail) {
        return trail.climbing().stream()
                .mapToDouble(leg -> leg.skills().weight())
                .sum();
    }

    private static String slug(String education) {
        return education.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
