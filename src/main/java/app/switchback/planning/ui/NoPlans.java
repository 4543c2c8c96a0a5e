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
            getContent().add(offer(deleted ? "plans.empty.bin" : "plans.empty", start));
        }
    }

    private EmptyState offer(String words, Runnable start) {
        return new EmptyState(getTranslation(words + ".title"), getTranslation(words + ".sentence"))
                .action(new Button(getTranslation("plans.empty.start"), click -> start.run()));
    }
}
