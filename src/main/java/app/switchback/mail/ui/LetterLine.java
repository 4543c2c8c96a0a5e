package app.switchback.mail.ui;

import app.switchback.designsystem.Formats;
import app.switchback.designsystem.Glyph;
import app.switchback.designsystem.Sign;
import app.switchback.designsystem.Tag;
import app.switchback.mail.application.LetterRow;
import app.switchback.mail.domain.LetterState;
import app.switchback.mail.domain.Trouble;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;

/** One letter: what and to whom, how far it is, and what can be done about it. */
final class LetterLine extends Composite<ListItem> {
    private final transient LetterRow row;

    LetterLine(
            LetterRow row,
            boolean mailLeaves,
            SerializableConsumer<LetterRow> retry,
            SerializableConsumer<LetterRow> giveUp) {
        this.row = row;
        var right = new Div(tag());
        right.addClassName("row");
        getContent().add(words(), right);
        if (row.state() == LetterState.SENT || row.beingSent()) return;
        if (mailLeaves) right.add(button("retry", Glyph.REFRESH, retry));
        if (row.state() == LetterState.WAITING) right.add(button("give-up", Glyph.CLOSE, giveUp));
    }

    /** Why a letter has not left, with the server's own words where it has said any. */
    static String why(Component place, Trouble trouble, String said) {
        var key = trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var sentence = place.getTranslation("mail.trouble." + key);
        return said.isEmpty() ? sentence : sentence + " " + place.getTranslation("mail.trouble.said", said);
    }

    private Component words() {
        var words = new Div(new Div(getTranslation(row.kind()) + " · " + row.to()), small(when()));
        row.trouble()
                .filter(trouble -> row.state() != LetterState.SENT)
                .ifPresent(trouble -> words.add(small(why(this, trouble, row.serverSaid()))));
        words.addClassName("rows-text");
        return words;
    }

    private String when() {
        var formats = Formats.here();
        var put = formats.moment(row.put());
        return switch (row.state()) {
            case SENT -> word("when.sent", put, row.ended().map(formats::moment).orElse(""), row.attempts());
            case GIVEN_UP -> word("when.given-up", put, row.attempts());
            case WAITING ->
                row.attempts() == 0
                        ? word("when.new", put)
                        : word("when.waiting", put, row.attempts(), formats.moment(row.next()));
        };
    }

    private Tag tag() {
        if (row.beingSent()) return Tag.of(Sign.INFO, word("state.being-sent"));
        return switch (row.state()) {
            case SENT -> Tag.of(Sign.OK, word("state.sent"));
            case GIVEN_UP -> Tag.of(Sign.BAD, word("state.given-up"));
            case WAITING ->
                row.attempts() == 0
                        ? Tag.of(Sign.QUIET, word("state.waiting"))
                        : Tag.of(Sign.WARN, word("state.again"));
        };
    }

    private Button button(String verb, Glyph glyph, SerializableConsumer<LetterRow> act) {
        var button = new Button(word(verb), glyph.icon(), click -> act.accept(row));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(word(verb + ".which", getTranslation(row.kind()), row.to()));
        return button;
    }

    private static Component small(String text) {
        var line = new Div(new Span(text));
        line.addClassName("small");
        return line;
    }

    private String word(String key, Object... values) {
        return getTranslation("mail.letter." + key, values);
    }
}
