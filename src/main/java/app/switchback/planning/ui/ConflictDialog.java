package app.switchback.planning.ui;

import app.switchback.planning.answers.Answer;
import app.switchback.planning.application.SaveOutcome;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** Two windows answered the same step: shows both answers and lets the person decide; nothing is overwritten silently. */
final class ConflictDialog extends Composite<Dialog> {
    private final StepContext context;

    /**
     * @param theirs keeps what the other window saved
     * @param mine saves this window's answer over it
     */
    ConflictDialog(StepContext context, SaveOutcome.Conflict conflict, Runnable theirs, Runnable mine) {
        this.context = context;
        var dialog = getContent();
        dialog.setHeaderTitle(context.words("wizard.conflict.title"));
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        var both = new Div(
                version("wizard.conflict.theirs", conflict.theirs()), version("wizard.conflict.mine", conflict.mine()));
        both.addClassName("columns");
        var words = new Div(new Paragraph(context.words("wizard.conflict.sentence")), both);
        words.addClassName("conflict-dialog");
        dialog.add(words);
        dialog.getFooter()
                .add(button("wizard.conflict.keep-theirs", theirs), primary(button("wizard.conflict.keep-mine", mine)));
    }

    void open() {
        getContent().open();
    }

    private Component version(String title, Answer answer) {
        var lines = new UnorderedList();
        var said = new AnswerLines(context).of(answer);
        said.forEach(line -> lines.add(new ListItem(line)));
        if (said.isEmpty()) {
            lines.add(new ListItem(context.words("wizard.conflict.nothing")));
        }
        return new Div(new H3(context.words(title)), lines);
    }

    private Button button(String key, Runnable action) {
        return new Button(context.words(key), click -> {
            getContent().close();
            action.run();
        });
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
