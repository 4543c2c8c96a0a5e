package app.switchback.mail.ui;

import app.switchback.designsystem.EmptyState;
import app.switchback.designsystem.Notice;
import app.switchback.mail.application.LetterRow;
import app.switchback.mail.application.OutboxPage;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;

/** The letters, the newest first, a portion at a time. */
final class OutboxList extends Composite<Div> {
    private static final int PORTION = 25;

    private final SerializableConsumer<LetterRow> retry;
    private final SerializableConsumer<LetterRow> giveUp;
    private final Runnable again;
    private int wanted = PORTION;

    OutboxList(SerializableConsumer<LetterRow> retry, SerializableConsumer<LetterRow> giveUp, Runnable again) {
        this.retry = retry;
        this.giveUp = giveUp;
        this.again = again;
        getContent().addClassName("stack");
    }

    /** How many letters the page wants to see. */
    int wanted() {
        return wanted;
    }

    void show(OutboxPage page, boolean mailLeaves) {
        getContent().removeAll();
        if (page.rows().isEmpty()) {
            getContent().add(empty(mailLeaves));
            return;
        }
        if (page.givenUp() > 0) getContent().add(Notice.warn(word("given-up", page.givenUp())));
        var waiting = new Paragraph(word("waiting", page.waiting()));
        waiting.addClassName("quiet");
        getContent().add(waiting);
        var list = new UnorderedList();
        list.addClassName("rows");
        page.rows().forEach(row -> list.add(new LetterLine(row, mailLeaves, retry, giveUp)));
        getContent().add(list);
        if (page.more()) getContent().add(new Button(word("more"), click -> more()));
    }

    private EmptyState empty(boolean mailLeaves) {
        return new EmptyState(word("empty.title"), word(mailLeaves ? "empty.sentence" : "empty.none"));
    }

    private void more() {
        wanted += PORTION;
        again.run();
    }

    private String word(String key, Object... values) {
        return getTranslation("mail.outbox." + key, values);
    }
}
