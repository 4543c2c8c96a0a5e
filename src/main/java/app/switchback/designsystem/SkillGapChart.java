package app.switchback.designsystem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What you bring against what the role asks, part by part: a list first, dots second. */
public final class SkillGapChart extends Div {
    /**
     * One part.
     *
     * @param name as a component, so that an English name can be marked as such
     * @param brings the level the person has, from 0 to the chart's top
     * @param asks the level the role asks for, from 0 to the chart's top
     */
    public record Gap(Component name, double brings, double asks) {}

    private final double top;
    private final Formats formats = Formats.here();

    /** @param top the highest level there is, such as 7 for O*NET's levels */
    public SkillGapChart(double top, List<Gap> gaps) {
        this.top = top;
        var list = new UnorderedList();
        list.addClassName("skill-gap-chart");
        gaps.stream().map(this::item).forEach(list::add);
        add(legend(), list);
    }

    private Component legend() {
        var brings = new Span(dot(true), new Span(getTranslation("designsystem.gap.brings")));
        var asks = new Span(dot(false), new Span(getTranslation("designsystem.gap.asks", formats.number(top, 0))));
        var legend = new Div(brings, asks);
        legend.addClassName("skill-gap-chart-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        return legend;
    }

    private ListItem item(Gap gap) {
        var brings = formats.number(gap.brings(), 1);
        var asks = formats.number(gap.asks(), 1);
        var figures = new Span(brings + " → " + asks);
        figures.addClassName("skill-gap-chart-figures");
        figures.getElement().setAttribute("aria-hidden", "true");
        var said = new Span(getTranslation("designsystem.gap.said", brings, asks, formats.number(top, 0)));
        said.addClassName("for-readers");
        return new ListItem(new Span(gap.name(), said), track(gap), figures);
    }

    private Div track(Gap gap) {
        var between = new HtmlContainer("i");
        between.addClassName(gap.asks() > gap.brings() ? "short" : "gentle");
        between.getStyle().set("--from", at(Math.min(gap.brings(), gap.asks())));
        between.getStyle().set("--to", at(Math.max(gap.brings(), gap.asks())));
        var asks = dot(false);
        asks.getStyle().set("--at", at(gap.asks()));
        var brings = dot(true);
        brings.getStyle().set("--at", at(gap.brings()));
        var track = new Div(between, asks, brings);
        track.addClassName("skill-gap-chart-track");
        track.getElement().setAttribute("aria-hidden", "true");
        return track;
    }

    private String at(double level) {
        return QuantityBar.percent(level / top);
    }

    private static Span dot(boolean filled) {
        var dot = new Span();
        dot.addClassName("skill-gap-chart-dot");
        if (filled) dot.addClassName("filled");
        return dot;
    }
}
