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

    TargetFields(StepContext context, TargetAnswer target, Consumer<TargetAnswer> changed) {
        this.context = context;
        this.changed = changed;
        this.target = target;
        getContent().addClassName("stack");
        show();
    }

    private void show() {
        getContent().removeAll();
        var here = context.state().here();
        if (here.hasEmployer()) {
            getContent().add(sameEmployer());
        }
        if (!target.from(here).sameEmployer()) {
            getContent()
                    .add(new IndustryField(
                            context,
                            getTranslation("wizard.there.industry"),
                            target.industry(),
                            industry -> change(target.withIndustry(industry))));
        }
        getContent()
                .add(new LevelField(
                        getTranslation("wizard.there.level"),
                        target.level(),
                        level -> change(target.withLevel(level))));
    }

    private Checkbox sameEmployer() {
        var same = new Checkbox(getTranslation("wizard.there.same"), target.sameEmployer());
        same.addValueChangeListener(change -> {
            change(target.withSameEmployer(change.getValue()));
            show();
        });
        return same;
    }

    private void change(TargetAnswer next) {
        target = next;
        changed.accept(next);
    }
}
