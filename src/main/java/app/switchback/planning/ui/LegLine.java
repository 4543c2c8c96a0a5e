package app.switchback.planning.ui;

import app.switchback.designsystem.Facts;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.PayStep;
import app.switchback.planning.trails.Trail;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A trail's legs one after the other on a line: where each leads, how hard, how long, seats and pay. */
final class LegLine extends Composite<OrderedList> {
    private final Speech speech;
    private final FigureWords words;

    LegLine(Speech speech, Trail trail) {
        this.speech = speech;
        this.words = new FigureWords(speech);
        getContent().addClassName("leg-line");
        trail.legs().forEach(leg -> getContent().add(item(leg)));
    }

    private ListItem item(Leg leg) {
        var number = new Span(speech.words("leg", leg.number()));
        number.addClassName("for-readers");
        var item = new ListItem(number, Grades.tag(speech, leg.grade()), title(leg), facts(leg));
        item.addClassName(leg.grade().name().toLowerCase(Locale.ROOT));
        leg.cautions().forEach(caution -> {
            var line = new Paragraph(speech.say(caution));
            line.addClassName("leg-line-caution");
            item.add(line);
        });
        return item;
    }

    private H3 title(Leg leg) {
        var to = leg.to();
        return leg.from().role().equals(to.role())
                        && leg.from().industry().equals(to.industry())
                        && leg.move() == Leg.Move.INTERNAL
                ? new H3(speech.words("plan.leg.same"))
                : new H3(speech.words("plan.leg.title", speech.role(to), speech.industry(to)));
    }

    private Facts facts(Leg leg) {
        var pay = leg.pay();
        return Facts.stacked()
                .fact(
                        speech.words("plan.leg.months"),
                        new Span(words.monthsInParts(leg.months()) + " "),
                        CompareCells.unit(speech.words("months.rule.ours", words.timeRule(leg))))
                .fact(speech.words("plan.leg.seats"), words.number(leg.to().seats()))
                .fact(speech.words("plan.leg.pay"), new Span(words.pay(pay.there()) + " "), difference(pay));
    }

    /** The difference stands beside only where the two may be set against each other. */
    private Span difference(PayStep pay) {
        var difference = new Span(words.difference(pay));
        difference.addClassName("compare-unit");
        return difference;
    }
}
