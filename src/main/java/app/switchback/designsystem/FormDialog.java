package app.switchback.designsystem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Function;

/** A form in a dialog: nothing typed is lost when it is refused, and Escape leaves it. */
public final class FormDialog<T> extends Composite<Dialog> {
    private final RecordForm<T> form;
    private final transient Function<T, Optional<String>> save;
    private final Div refusal = new Div();

    /**
     * @param verb what the button does, such as "Rename"
     * @param save takes the record; gives the reason if it was refused, which is then shown above the form
     */
    public <F extends Component & RecordForm<T>> FormDialog(
            String title, String verb, F form, Function<T, Optional<String>> save) {
        this.form = form;
        this.save = save;
        var dialog = getContent();
        dialog.addClassName("form-dialog");
        dialog.setHeaderTitle(title);
        var body = new Div(refusal, form);
        body.addClassName("form-dialog-body");
        dialog.add(body);
        var cancel = new Button(getTranslation("designsystem.dialog.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var submit = new Button(verb, click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(cancel, submit);
    }

    /** Shows it. */
    public void open() {
        getContent().open();
    }

    private void submit() {
        form.read().ifPresent(this::save);
    }

    private void save(T filledIn) {
        var refused = save.apply(filledIn);
        refusal.removeAll();
        refused.map(Notice::bad).map(Notice::announced).ifPresent(refusal::add);
        if (refused.isEmpty()) getContent().close();
    }
}
