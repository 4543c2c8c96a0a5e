package app.switchback.shell.kit;

import app.switchback.designsystem.Foreign;
import app.switchback.designsystem.Formats;
import app.switchback.designsystem.PageSection;
import app.switchback.designsystem.QuantityBar;
import app.switchback.designsystem.Sign;
import app.switchback.designsystem.SkillGapChart;
import app.switchback.designsystem.SkillGapChart.Gap;
import app.switchback.designsystem.SourceLine;
import app.switchback.designsystem.Tag;
import app.switchback.designsystem.TwoColumns;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The charts and bars of the kit, with figures that stand for nothing. */
final class KitFigures extends Div {
    KitFigures() {
        addClassName("stack");
        add(new TwoColumns(gaps(), side()));
    }

    private Div gaps() {
        var chart = new SkillGapChart(
                7,
                List.of(
                        new Gap(Foreign.english("Computers and electronics"), 4.0, 5.4),
                        new Gap(Foreign.english("Mathematics"), 4.8, 6.0),
                        new Gap(Foreign.english("Judgment and decision making"), 5.3, 5.3),
                        new Gap(Foreign.english("Customer and personal service"), 5.6, 4.1)));
        var stack = new Div(chart, new SourceLine(getTranslation("kit.source")));
        stack.addClassName("stack");
        return new Div(new PageSection(getTranslation("kit.gap"), stack)
                .aside(Tag.of(Sign.WARN, getTranslation("kit.estimated"))));
    }

    private Div side() {
        var card = new Div(
                new H3(getTranslation("kit.seats")),
                new Paragraph(Formats.here().number(26_840)),
                QuantityBar.of(.64),
                new QuantityBar(List.of(
                        new QuantityBar.Part(.3, Sign.GENTLE),
                        new QuantityBar.Part(.2, Sign.STEADY),
                        new QuantityBar.Part(.1, Sign.STEEP))));
        card.addClassName("card");
        var rows = new UnorderedList(item(Sign.GENTLE, 0), item(Sign.STEADY, 1), item(Sign.STEEP, 2));
        rows.addClassName("rows");
        var stack = new Div(card, rows);
        stack.addClassName("stack");
        return stack;
    }

    private ListItem item(Sign sign, int number) {
        var text = new Span(getTranslation("kit.card." + number));
        text.addClassName("rows-text");
        return new ListItem(text, Tag.of(sign, getTranslation("kit.tag." + sign)));
    }
}
