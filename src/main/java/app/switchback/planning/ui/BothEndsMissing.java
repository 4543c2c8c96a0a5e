package app.switchback.planning.ui;

import app.switchback.designsystem.Notice;
import app.switchback.planning.StepKey;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** Says which end of the trail is not known yet, and leads there: a step that needs both can be opened by its address. */
final class BothEndsMissing extends Composite<Div> {
    BothEndsMissing(StepContext context) {
        var step = context.state().here().isComplete() ? StepKey.THERE : StepKey.HERE;
        var way = new Button(
                getTranslation("wizard.missing.go." + step.slug()),
                click -> PlanningNavigation.toStep(context.state().plan(), step));
        getContent()
                .add(Notice.info(getTranslation("wizard.missing." + step.slug()))
                        .action(way));
    }
}
