package app.switchback.planning.ui;

import app.switchback.designsystem.Formats;
import app.switchback.designsystem.Notice;
import app.switchback.planning.application.Difference;
import app.switchback.planning.application.Difference.Change;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What is different today from the day of the choice, in words, and the way to take today's figures. */
final class NewerFigures extends Composite<Div> {
    private final Speech speech;
    private final FigureWords words;
    private final Formats formats = Formats.here();

    /** @param take keeps trail and reason, and takes today's figures */
    NewerFigures(Speech speech, Difference difference, Runnable take) {
        this.speech = speech;
        this.words = new FigureWords(speech);
        var notice = Notice.info(speech.words(difference.newerData() ? "newer.data" : "newer.answers"));
        var list = changes(difference);
        if (list.getComponentCount() > 0) {
            notice.action(list);
        }
        if (difference.canBeTaken()) {
            var keeps = new Span(speech.words("newer.keeps"));
            keeps.addClassName("small");
            notice.action(new Button(speech.words("newer.take"), click -> take.run()), keeps);
        }
        getContent().addClassName("newer-figures");
        getContent().add(notice);
    }

    private UnorderedList changes(Difference difference) {
        var list = new UnorderedList();
        list.addClassName("newer-figures-changes");
        switch (difference.way()) {
            case SAME -> {}
            case ELSEWHERE -> list.add(new ListItem(speech.words("newer.elsewhere")));
            case GONE -> list.add(new ListItem(speech.words("newer.gone")));
        }
        difference.first().ifPresent(first -> list.add(new ListItem(speech.words("newer.first", speech.trail(first)))));
        difference.changes().forEach(change -> list.add(new ListItem(say(change))));
        return list;
    }

    private String say(Change change) {
        return switch (change) {
            case Change.Graded(var leg, var then, var now) -> told("grade", leg, speech.grade(then), speech.grade(now));
            case Change.Seats(var leg, var then, var now) -> told("seats", leg, words.seats(then), words.seats(now));
            case Change.StartPay(var leg, var then, var now) ->
                told("start-pay", leg, words.dollars(then), words.dollars(now));
            case Change.Pay(var leg, var then, var now) -> told("pay", leg, words.dollars(then), words.dollars(now));
            case Change.Time(var leg, var then, var now) -> told("time", leg, words.months(then), words.months(now));
            case Change.Technologies(var leg, var came, var went) -> told("technologies", leg, came, went);
            case Change.Skills(var leg, var then, var now) -> told("skills", leg, level(then), level(now));
        };
    }

    private String told(String what, int leg, Object then, Object now) {
        return speech.words("newer." + what, leg, then, now);
    }

    private String level(double levels) {
        return formats.number(levels, 1);
    }
}
