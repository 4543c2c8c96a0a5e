package app.switchback.planning.ui;

import app.switchback.atlas.EmployerHint;
import app.switchback.designsystem.Notice;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.RoleAnswer;
import app.switchback.planning.trails.EmployerSize;
import app.switchback.planning.trails.Start;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Step 1: where somebody starts from, which need not be a job (S2, S3). */
final class HereStep implements WizardStep {
    private final StepContext context;
    private final Div rest = new Div();
    private final Div hint = new Div();
    private @Nullable RoleField role;
    private @Nullable IndustryField industry;
    private HereAnswer here;

    HereStep(StepContext context) {
        this.context = context;
        this.here = (HereAnswer) context.state().step(StepKey.HERE).answer();
        rest.addClassName("stack");
        show();
    }

    @Override
    public List<Component> fields() {
        return List.of(kind(), rest);
    }

    @Override
    public boolean mayGoOn() {
        if (here.isComplete()) {
            return true;
        }
        if (here.role().code() == null) {
            Objects.requireNonNull(role).demand();
        } else {
            Objects.requireNonNull(industry).demand();
        }
        return false;
    }

    private void show() {
        rest.removeAll();
        role = new RoleField(context, words("role." + here.kind()), here.role(), this::roleChanged);
        rest.add(role);
        if (here.asksIndustry()) {
            industry = industry();
            rest.add(industry, details());
        }
    }

    private Component kind() {
        var kind = new Select<Start.Kind>();
        kind.setLabel(words("kind"));
        kind.setItems(Start.Kind.values());
        kind.setItemLabelGenerator(item -> words("kind." + item));
        kind.setValue(here.kind());
        kind.addValueChangeListener(change -> {
            change(h -> h.withKind(change.getValue()));
            show();
        });
        return kind;
    }

    private void roleChanged(RoleAnswer role) {
        change(h -> h.withRole(role));
    }

    private IndustryField industry() {
        return new IndustryField(
                context,
                words("industry." + here.kind()),
                here.industry(),
                chosen -> change(h -> h.withIndustry(chosen)));
    }

    private Component details() {
        var parts = new ArrayList<Component>(List.of(employer(), size()));
        if (here.hasEmployer()) {
            parts.add(level());
        }
        var row = new Div(parts.toArray(Component[]::new));
        row.addClassName("columns");
        return new Div(row, hint);
    }

    private Component employer() {
        var employer = new TextField(words("employer"));
        employer.setHelperText(words("employer.help"));
        employer.setValue(here.employer());
        new TextLimit<>(employer, Answer.LONGEST_NAME).onLeave(text -> {
            change(h -> h.withEmployer(text));
            suggestIndustry(text);
        });
        return employer;
    }

    private Component size() {
        var size = new Select<EmployerSize>();
        size.setLabel(words("size"));
        size.setEmptySelectionAllowed(true);
        size.setEmptySelectionCaption(words("unsaid"));
        size.setItems(EmployerSize.values());
        size.setItemLabelGenerator(item -> item == null ? words("unsaid") : words("size." + item));
        size.setValue(here.size());
        size.addValueChangeListener(change -> change(h -> h.withSize(change.getValue())));
        return size;
    }

    private Component level() {
        return new LevelField(words("level"), here.level(), chosen -> change(h -> h.withLevel(chosen)));
    }

    private void suggestIndustry(String employer) {
        hint.removeAll();
        context.atlas()
                .employer(employer)
                .filter(found -> !found.industry().equals(here.industry()))
                .ifPresent(found -> hint.add(suggestion(found)));
    }

    private Component suggestion(EmployerHint found) {
        var industry = context.names().of(found.industry());
        var notice = Notice.info(context.words("wizard.here.hint", found.name(), industry))
                .announced();
        return notice.action(new Button(context.words("wizard.here.hint.take", industry), click -> {
            change(h -> h.withIndustry(found.industry()));
            hint.removeAll();
            show();
        }));
    }

    private void change(UnaryOperator<HereAnswer> change) {
        here = change.apply(here);
        context.save().accept(here);
    }

    private String words(String key) {
        return context.words("wizard.here." + key);
    }
}
