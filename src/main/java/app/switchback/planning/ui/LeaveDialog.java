package app.switchback.planning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Somebody leaves a step while a field holds what could not be kept: that is theirs to give up, not ours. */
final class LeaveDialog extends Composite<Dialog> {
    /**
     * @param stay what happens to who stays
     * @param leave goes where the person was going
     */
    LeaveDialog(Runnable stay, Runnable leave) {
        var dialog = getContent();
        dialog.setHeaderTitle(getTranslation("wizard.leave.title"));
        dialog.setCloseOnEsc(false); // the address already stands still for an answer
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new Paragraph(getTranslation("wizard.leave.sentence")));
        var staying = button("wizard.leave.stay", stay);
        staying.addThemeVariants(ButtonVariant.PRIMARY);
        staying.setAutofocus(true);
        dialog.getFooter().add(button("wizard.leave.go", leave), staying);
    }

    void open() {
        getContent().open();
    }

    private Button button(String key, Runnable action) {
        return new Button(getTranslation(key), click -> {
            getContent().close();
            action.run();
        });
    }
}
