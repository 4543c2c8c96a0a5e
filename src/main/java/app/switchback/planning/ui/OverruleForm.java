package app.switchback.planning.ui;

import app.switchback.designsystem.Focus;
import app.switchback.designsystem.Formats;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.Signs;
import app.switchback.planning.answers.SwitchAnswer;
import app.switchback.planning.application.OverrulingRow;
import app.switchback.planning.application.PlanService;
import app.switchback.planning.trails.SwitchKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;

/** The person's own reading of their switch, with a reason that is kept with its history. */
final class OverruleForm extends Composite<Div> {
    private final StepContext context;
    private final PlanService plans;
    private final SwitchKind standing;
    private final Consumer<SwitchAnswer> decided;
    private final RadioButtonGroup<SwitchKind> kind = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();

    /** @param standing what the switch is called as long as nothing is said here */
    OverruleForm(StepContext context, PlanService plans, SwitchKind standing, Consumer<SwitchAnswer> decided) {
        this.context = context;
        this.plans = plans;
        this.standing = standing;
        this.decided = decided;
        getContent().addClassNames("overrule-form", "stack");
        getContent().add(kind(), reason(), actions(), history());
    }

    private Component kind() {
        kind.setLabel(getTranslation("wizard.overrule.kind"));
        kind.setItems(SwitchKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("wizard.switch.kind." + item));
        kind.setValue(answer().overruled());
        kind.setManualValidation(true);
        kind.addValueChangeListener(change -> kind.setInvalid(false));
        return kind;
    }

    private Component reason() {
        reason.setLabel(getTranslation("wizard.overrule.reason"));
        reason.setHelperText(getTranslation("wizard.overrule.reason.help"));
        reason.setWidthFull();
        reason.setManualValidation(true);
        reason.setValue(answer().reason());
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        return reason;
    }

    /** Keeps what was said here and not yet kept; false if it cannot be, and the field says why and has the focus. */
    boolean keepWhatIsNew() {
        return !isNew() || keep();
    }

    /** Somebody who only looks finds nothing chosen, or their own word of before; to pick what stands is to say nothing. */
    private boolean isNew() {
        var agrees = answer().overruled() == null && kind.getValue() == standing;
        return (kind.getValue() != answer().overruled() && !agrees)
                || !reason.getValue().strip().equals(answer().reason().strip());
    }

    private Component actions() {
        var actions = new Div(new Button(getTranslation("wizard.overrule.keep"), click -> keep()));
        actions.addClassName("row");
        if (answer().overruled() != null) {
            actions.add(new Button(getTranslation("wizard.overrule.back"), click -> takeBack()));
        }
        return actions;
    }

    private boolean keep() {
        var length = reason.getValue().strip().length();
        kind.setInvalid(kind.getValue() == null);
        kind.setErrorMessage(getTranslation("wizard.overrule.kind.missing"));
        var refusal = refusal(length);
        reason.setInvalid(!refusal.isEmpty());
        reason.setErrorMessage(refusal);
        if (!kind.isInvalid() && !reason.isInvalid()) {
            decided.accept(answer().withOverruled(
                            kind.getValue(),
                            reason.getValue().strip(),
                            context.state().ends()));
            return true;
        }
        Focus.on(kind.isInvalid() ? kind : reason);
        return false;
    }

    private String refusal(int length) {
        if (length == 0) {
            return getTranslation("wizard.overrule.reason.missing");
        }
        if (length > Answer.LONGEST_TEXT) {
            return getTranslation("wizard.tooLong", Answer.LONGEST_TEXT, length);
        }
        return Signs.canBeKept(reason.getValue()) ? "" : getTranslation("wizard.signs");
    }

    private void takeBack() {
        decided.accept(answer().withoutOverruled());
    }

    private Component history() {
        var rows = plans.overrulings(context.state().plan());
        var history = new Div();
        if (!rows.isEmpty()) {
            history.add(new H3(getTranslation("wizard.overrule.history")), list(rows));
        }
        return history;
    }

    private Component list(List<OverrulingRow> rows) {
        var list = new UnorderedList();
        rows.forEach(row -> list.add(new ListItem(line(row))));
        return list;
    }

    private String line(OverrulingRow row) {
        var when = Formats.here().moment(row.at());
        var own = row.to()
                .map(kind -> getTranslation("wizard.switch.kind." + kind))
                .orElse("");
        return switch (row.change()) {
            case OVERRULED -> getTranslation("wizard.overrule.line", when, own, row.reason());
            case TAKEN_BACK -> getTranslation("wizard.overrule.line.back", when);
            case LAPSED -> getTranslation("wizard.overrule.line.lapsed", when, own);
            case HOLDS_AGAIN -> getTranslation("wizard.overrule.line.again", when, own);
        };
    }

    private SwitchAnswer answer() {
        return context.state().whatSwitch();
    }
}
