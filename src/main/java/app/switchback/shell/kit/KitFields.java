package app.switchback.shell.kit;

import app.switchback.designsystem.ChoiceCards;
import app.switchback.designsystem.Facts;
import app.switchback.designsystem.FormDialog;
import app.switchback.designsystem.Formats;
import app.switchback.designsystem.RecordForm;
import app.switchback.designsystem.WhyWeAsk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** The fields of the kit, right, wrong and empty. */
final class KitFields extends Div {
    KitFields() {
        addClassName("stack");
        add(fields(), cards(), new WhyWeAsk(getTranslation("kit.why")));
    }

    static void dialog() {
        var title = UI.getCurrent().getTranslation("kit.dialog");
        var verb = UI.getCurrent().getTranslation("kit.rename");
        new FormDialog<>(title, verb, new Rename(), KitFields::refuseEmpty).open();
    }

    private static Optional<String> refuseEmpty(String name) {
        return name.isBlank() ? Optional.of(UI.getCurrent().getTranslation("kit.refused")) : Optional.empty();
    }

    private Div fields() {
        var name = new TextField(getTranslation("kit.name"), "Adaeze", "");
        name.setHelperText(getTranslation("kit.name.helper"));
        var mail = new EmailField(getTranslation("kit.mail"));
        mail.setValue("adaeze(at)example");
        mail.setInvalid(true);
        mail.setErrorMessage(getTranslation("kit.mail.wrong"));
        var company = new ComboBox<String>(getTranslation("kit.company"));
        company.setItems("Payments firm", "Bank", "Insurer");
        company.setPlaceholder(getTranslation("kit.company.hint"));
        var agrees = new RadioButtonGroup<String>(getTranslation("kit.says"));
        agrees.setItems(getTranslation("kit.agrees"), getTranslation("kit.disagrees"));
        agrees.setValue(getTranslation("kit.agrees"));
        var progress = new ProgressBar(0, 5, 3);
        progress.getElement().setAttribute("aria-label", getTranslation("kit.progress"));
        var keep = new Checkbox(getTranslation("kit.keep"), true);
        var columns = new Div(name, mail, company, agrees, keep, progress, new TextArea(getTranslation("kit.note")));
        columns.addClassName("columns");
        return columns;
    }

    private Component cards() {
        var cards = new ChoiceCards<Integer>(getTranslation("kit.choose"), this::card);
        cards.setItems(0, 1, 2);
        cards.setValue(0);
        return cards;
    }

    private ChoiceCards.Card card(int index) {
        var formats = Formats.here();
        var facts = Facts.inRow()
                .fact(getTranslation("kit.jobs"), formats.number(233_440L >> index))
                .fact(getTranslation("kit.pay"), formats.dollars(112_590L + 9_000L * index))
                .fact(getTranslation("kit.outlook"), formats.change(33.5 - 20 * index, 1));
        return new ChoiceCards.Card(
                getTranslation("kit.card." + index), getTranslation("kit.card.text." + index), facts);
    }

    private static final class Rename extends TextField implements RecordForm<String> {
        Rename() {
            super(UI.getCurrent().getTranslation("kit.name"));
        }

        @Override
        public Optional<String> read() {
            return Optional.of(getValue());
        }
    }
}
