package app.switchback.planning.ui;

import app.switchback.designsystem.EmptyState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** In place of a list without a plan: says where plans are, if there are any elsewhere on the page. */
final class NoPlans extends Composite<Div> {
    /**
     * @param archived whether plans stand below in the archive
     * @param deleted whether plans lie below in the bin
     */
    NoPlans(boolean archived, boolean deleted, Runnable start) {
        if (archived) {
            var where = new Paragraph(getTranslation("plans.empty.archived"));
            where.addClassName("quiet");
            getContent().add(where);
        } else {
            getContent().add(offer(deleted, start));
        }
    }

    private EmptyState offer(boolean deleted, Runnable start) {
        var title = deleted ? "plans.empty.bin.title" : "plans.empty.title";
        var sentence = deleted ? "plans.empty.bin.sentence" : "plans.empty.sentence";
        return new EmptyState(getTranslation(title), getTranslation(sentence))
                .action(new Button(getTranslation("plans.empty.start"), click -> start.run()));
    }
}
