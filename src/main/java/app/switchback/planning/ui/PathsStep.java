package app.switchback.planning.ui;

import app.switchback.designsystem.Notice;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.SeenAnswer;
import app.switchback.planning.application.PlanService;
import app.switchback.planning.application.SaveOutcome;
import app.switchback.planning.application.TrailQueries;
import app.switchback.planning.trails.Trails;
import app.switchback.planning.trails.Wish;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Step 6: the paths side by side, and what matters in sight of what it changes. */
final class PathsStep implements WizardStep {
    private final StepContext context;
    private final Speech speech;
    private final CompareModel model;
    private final Div trouble = new Div();
    private final Div content = new Div();
    private @Nullable ComparePaths paths;

    PathsStep(StepContext context, TrailQueries trails, PlanService plans) {
        this.context = context;
        this.speech = Speech.of(context);
        this.model = new CompareModel(trails, plans, context.state());
        model.trails().ifPresentOrElse(this::open, () -> content.add(new BothEndsMissing(context)));
    }

    @Override
    public List<Component> fields() {
        return List.of(trouble, content);
    }

    @Override
    public boolean isWide() {
        return true;
    }

    private void open(Trails trails) {
        if (trails.refusal().isPresent()) {
            content.add(Notice.warn(speech.say(trails.refusal().get())).action(way(StepKey.THERE)));
            return;
        }
        paths = compare(trails);
        content.add(paths);
        show();
    }

    private ComparePaths compare(Trails trails) {
        var adapter = new TrailMapAdapter(speech, Crossings.of(context.atlas(), trails.atlas()));
        var address = PlanningNavigation.addressOf(context.state().plan(), StepKey.MATTERS);
        var weights = new CompareWeights(speech, model.matters(), address, this::weigh);
        return new ComparePaths(speech, adapter, trails, weights, this::choose);
    }

    private Component way(StepKey step) {
        return new Anchor(PlanningNavigation.addressOf(context.state().plan(), step), speech.words("other-target"));
    }

    private void choose(String trail) {
        take(model.choose(trail));
    }

    private void weigh(Wish wish, int weight) {
        take(model.weigh(wish, weight));
    }

    private void take(SaveOutcome outcome) {
        trouble.removeAll();
        switch (outcome) {
            case SaveOutcome.Saved _ -> saved();
            case SaveOutcome.Conflict conflict -> ask(conflict);
            case SaveOutcome.Refused refused -> refuse(context.words(refused.messageKey()));
            case SaveOutcome.NotFound _ -> refuse(speech.words("gone"));
        }
    }

    /** The wizard's own answer of this step is that it was seen; handing it in shows that everything is kept. */
    private void saved() {
        context.save().accept(SeenAnswer.EMPTY);
        show();
    }

    private void ask(SaveOutcome.Conflict conflict) {
        new ConflictDialog(context, conflict, () -> adopt(conflict), () -> take(model.saveOver(conflict))).open();
    }

    private void adopt(SaveOutcome.Conflict conflict) {
        model.adopt(conflict);
        show();
    }

    private void refuse(String why) {
        trouble.add(Notice.bad(why).announced());
        show();
    }

    private void show() {
        var shown = paths;
        if (shown != null) {
            model.trails().ifPresent(trails -> shown.show(trails, model.chosen()));
        }
    }
}
