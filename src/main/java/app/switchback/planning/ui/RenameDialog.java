package app.switchback.planning.ui;

import app.switchback.designsystem.FormDialog;
import app.switchback.designsystem.RecordForm;
import app.switchback.planning.answers.Signs;
import app.switchback.planning.application.PlanService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;

/** Gives a plan another name. */
final class RenameDialog {
    private final FormDialog<String> dialog;

    RenameDialog(String name, Consumer<String> renamed) {
        var ui = UI.getCurrent();
        dialog = new FormDialog<>(
                ui.getTranslation("plans.rename.title"),
                ui.getTranslation("plans.rename.verb"),
                new Form(name),
                given -> {
                    renamed.accept(given);
                    return Optional.empty();
                });
    }

    void open() {
        dialog.open();
    }

    private static final class Form extends Composite<TextField> implements RecordForm<String> {
        private Form(String name) {
            getContent().setLabel(getTranslation("plans.rename.name"));
            getContent().setValue(name);
            getContent().setWidthFull();
            getContent().setManualValidation(true);
            getContent().setAutoselect(true);
        }

        @Override
        public Optional<String> read() {
            var name = getContent().getValue().strip();
            var wrong = name.isEmpty() || name.length() > PlanService.LONGEST_NAME || !Signs.canBeKept(name);
            getContent().setInvalid(wrong);
            getContent().setErrorMessage(wrong ? refusal(name) : "");
            return wrong ? Optional.empty() : Optional.of(name);
        }

        private String refusal(String name) {
            if (name.isEmpty()) {
                return getTranslation("plans.rename.empty");
            }
            return name.length() > PlanService.LONGEST_NAME
                    ? getTranslation("wizard.tooLong", PlanService.LONGEST_NAME, name.length())
                    : getTranslation("wizard.signs");
        }
    }
}
