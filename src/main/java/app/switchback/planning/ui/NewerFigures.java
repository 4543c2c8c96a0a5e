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
        var list = new UnorderedList();
        list.addClassName("newer-figures-changes");
        switch (difference.way()) {
            case SAME -> {}
            case ELSEWHERE -> list.add(new ListItem(speech.words("newer.elsewhere")));
            case GONE -> list.add(new ListItem(speech.words("newer.gone")));
        }
        difference.first().ifPresent(first -> list.add(new ListItem(speech.words("newer.first", speech.trail(first)))));
        difference.changes().forEach(change -> list.add(new ListItem(say(change))));
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

    private String say(Change change) {
        return switch (change) {
            case Change.Graded graded ->
                speech.words("newer.grade", graded.leg(), speech.grade(graded.then()), speech.grade(graded.now()));
            case Change.Seats seats ->
                speech.words("newer.seats", seats.leg(), words.seats(seats.then()), words.seats(seats.now()));
            case Change.Pay pay ->
                speech.words("newer.pay", pay.leg(), words.dollars(pay.then()), words.dollars(pay.now()));
            case Change.StartPay pay ->
                speech.words("newer.start-pay", words.dollars(pay.then()), words.dollars(pay.now()));
            case Change.Time time ->
                speech.words("newer.time", time.leg(), words.months(time.then()), words.months(time.now()));
            case Change.Technologies technologies ->
                speech.words(
                        "newer.technologies", technologies.leg(), technologies.came(), technologies.went());
            case Change.Skills skills ->
                speech.words(
                        "newer.skills",
                        skills.leg(),
                        formats.number(skills.then(), 1),
                        formats.number(skills.now(), 1));
        };
    }
}
