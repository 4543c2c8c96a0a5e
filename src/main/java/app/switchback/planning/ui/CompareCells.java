package app.switchback.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The few forms that a cell of the comparison has: a figure with its unit, and lines of them. */
final class CompareCells {
    private CompareCells() {}

    /** A figure in strong type and what it counts. */
    static Component figure(String figure, String unit) {
        var strong = new Span(figure);
        strong.addClassName("compare-figure");
        return line(strong, unit(unit));
    }

    static Span unit(String text) {
        var unit = new Span(text);
        unit.addClassName("compare-unit");
        return unit;
    }

    static Div line(Component... parts) {
        var line = new Div();
        line.addClassName("compare-line");
        for (var part : parts) {
            if (line.getComponentCount() > 0) {
                line.add(" ");
            }
            line.add(part);
        }
        return line;
    }

    static Div lines(Component... parts) {
        return new Div(parts);
    }
}
