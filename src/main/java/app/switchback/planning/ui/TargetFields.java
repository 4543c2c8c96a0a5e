package app.switchback.planning.ui;

import app.switchback.planning.answers.TargetAnswer;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/** Industry, seniority and employer of a target. */
final class TargetFields extends Composite<Div> {
    private final StepContext context;
    private final Consumer<TargetAnswer> changed;
    private TargetAnswer target;
    private final IndustryField industry;

    TargetFields(StepContext context, TargetAnswer target, Consumer<TargetAnswer> changed) {
        this.context = context;
        this.changed = changed;
        this.target = target;
        this.industry = industry();
        getContent().addClassName("stack");
        if (context.state().here().hasEmployer()) {
            getContent().add(sameEmployer());
        }
        getContent().add(industry, level());
        showIndustry();
    }

    /** Whoever stays with the employer stays in its industry. */
    private void showIndustry() {
        industry.setVisible(!target.from(context.state().here()).sameEmployer());
    }

    private LevelField level() {
        return new LevelField(
                getTranslation("wizard.there.level"), target.level(), level -> change(target.withLevel(level)));
    }

    private IndustryField industry() {
        return new IndustryField(
                context,
                getTranslation("wizard.there.industry"),
                target.industry(),
                chosen -> change(target.withIndustry(chosen)));
    }

    /** Says that an industry has to be chosen, and leads there. */
    void demand() {
        industry.demand();
    }

    private Checkbox sameEmployer() {
        var same = new Checkbox(getTranslation("wizard.there.same"), target.sameEmployer());
        same.addValueChangeListener(change -> {
            change(target.withSameEmployer(change.getValue()));
            showIndustry();
        });
        return same;
    }

    private void change(TargetAnswer next) {
        target = next;
        changed.accept(next);
    }
}
