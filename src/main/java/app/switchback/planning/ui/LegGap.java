package app.switchback.planning.ui;

import app.switchback.designsystem.Foreign;
import app.switchback.designsystem.Sign;
import app.switchback.designsystem.SkillGapChart;
import app.switchback.designsystem.SourceLine;
import app.switchback.designsystem.Tag;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.SkillGap;
import app.switchback.planning.trails.TechnologyGap;
import app.switchback.planning.trails.Trail;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What one leg asks for and the person lacks: the largest gaps and the technologies; the leg can be changed. */
final class LegGap extends Composite<Div> {
    /** O*NET's levels end here. */
    private static final double TOP = 7;

    private static final int MOST_TECHNOLOGIES = 12;

    private final Speech speech;
    private final Publications publications;
    private final Div gap = new Div();

    LegGap(Speech speech, Publications publications, Trail trail) {
        this.speech = speech;
        this.publications = publications;
        getContent().addClassName("leg-gap");
        var climbing = trail.climbing();
        if (trail.legs().size() > 1) {
            getContent().add(select(trail, climbing));
        }
        getContent().add(gap);
        show(climbing.isEmpty() ? trail.legs().getFirst() : climbing.getFirst());
    }

    private Component select(Trail trail, List<Leg> climbing) {
        var select = new Select<Leg>();
        select.setLabel(speech.words("plan.gap.leg"));
        select.setItems(trail.legs());
        select.setItemLabelGenerator(leg -> speech.words("plan.gap.option", leg.number(), speech.place(leg.to())));
        select.setValue(climbing.isEmpty() ? trail.legs().getFirst() : climbing.getFirst());
        select.addValueChangeListener(change -> show(change.getValue()));
        return select;
    }

    private void show(Leg leg) {
        gap.removeAll();
        if (leg.from().role().equals(leg.to().role())) {
            gap.add(quiet(speech.words("plan.gap.none")));
        } else if (!leg.skills().known()) {
            gap.add(quiet(speech.words("plan.gap.unknown")));
        } else {
            gap.add(chart(leg.skills()), source(leg.skills()));
        }
        gap.add(technologies(leg));
    }

    private Component chart(SkillGap skills) {
        var gaps = skills.largest().stream()
                .map(part -> new SkillGapChart.Gap(name(part, skills), part.had(), part.needed()))
                .toList();
        var chart = new Div(new SkillGapChart(TOP, gaps));
        if (skills.estimated()) {
            chart.addComponentAsFirst(Tag.of(Sign.WARN, speech.words("plan.gap.estimated")));
        }
        chart.addClassName("leg-gap-chart");
        return chart;
    }

    /** Mathematics is a skill and a knowledge area: then the kind is said too. */
    private Component name(SkillGap.Gap part, SkillGap skills) {
        var element = part.element();
        var name = Foreign.english(element.name());
        var twins = skills.largest().stream()
                .filter(other -> other.element().name().equals(element.name()))
                .count();
        return twins == 1 ? name : new Span(name, new Span(", " + speech.words("element." + element.kind())));
    }

    private Component source(SkillGap skills) {
        var origins = skills.largest().stream().map(SkillGap.Gap::origin).toList();
        var met = speech.words("plan.gap.met", skills.largest().size(), skills.met(), skills.of());
        return new SourceLine(met + " " + publications.of(origins) + ".");
    }

    private Component technologies(Leg leg) {
        var lacks = leg.technologies().lacks();
        var list = new Div();
        list.addClassName("leg-gap-technologies");
        if (!leg.technologies().known() || leg.from().role().equals(leg.to().role())) {
            list.setVisible(false);
            return list;
        }
        list.add(
                new Span(speech.words(lacks.isEmpty() ? "plan.technologies.none" : "plan.technologies", lacks.size())));
        inDemandFirst(leg.technologies()).limit(MOST_TECHNOLOGIES).forEach(name -> list.add(Tag.of(Sign.LINE, name)));
        if (lacks.size() > MOST_TECHNOLOGIES) {
            list.add(new Span(speech.words("plan.technologies.more", lacks.size() - MOST_TECHNOLOGIES)));
        }
        list.add(CompareCells.unit(publications.of(leg.technologies().origin())));
        return list;
    }

    /** What postings of this very role ask for most matters more than what is hot anywhere. */
    private static Stream<String> inDemandFirst(TechnologyGap gap) {
        return gap.lacks().stream()
                .sorted(Comparator.comparing(name -> !gap.inDemandLacks().contains(name)));
    }

    private static Component quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
