package app.switchback.planning.ui;

import app.switchback.designsystem.Notice;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.ChoiceAnswer;
import app.switchback.planning.answers.SeenAnswer;
import app.switchback.planning.application.PlanService;
import app.switchback.planning.application.SaveOutcome;
import app.switchback.planning.application.TrailQueries;
import app.switchback.planning.trails.Trails;
import app.switchback.planning.trails.Wish;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
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
        paths.show(trails, model.chosen(trails));
        content.add(paths);
    }

    private ComparePaths compare(Trails trails) {
        var adapter = new TrailMapAdapter(speech, Crossings.of(context.atlas(), trails.atlas()));
        var address = PlanningNavigation.addressOf(context.state().plan(), StepKey.MATTERS);
        var weights = new CompareWeights(speech, model.matters(), address, this::weigh);
        var sources = new SourceRows(speech, () -> model.trails().orElseThrow(), Trails::ranked);
        return new ComparePaths(speech, adapter, weights, sources, this::choose);
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

    /** Weights are many, so both versions are shown; another choice is seen on the page and taken back in one click. */
    private void ask(SaveOutcome.Conflict conflict) {
        if (conflict.mine() instanceof ChoiceAnswer mine && conflict.theirs() instanceof ChoiceAnswer theirs) {
            adopt(conflict);
            var instead =
                    new Button(speech.words("elsewhere.mine", name(mine)), click -> take(model.saveOver(conflict)));
            trouble.add(Notice.warn(speech.words("elsewhere", name(theirs)))
                    .action(instead)
                    .announced());
            return;
        }
        new ConflictDialog(context, conflict, () -> reload(conflict), () -> take(model.saveOver(conflict))).open();
    }

    private String name(ChoiceAnswer choice) {
        return model.trails()
                .flatMap(trails -> trails.trail(choice.trail()))
                .map(speech::trail)
                .orElse("");
    }

    private void adopt(SaveOutcome.Conflict conflict) {
        model.adopt(conflict);
        show();
    }

    /** The sliders have to say what the other window saved. */
    private void reload(SaveOutcome.Conflict conflict) {
        model.adopt(conflict);
        content.removeAll();
        model.trails().ifPresent(this::open);
    }

    private void refuse(String why) {
        trouble.add(Notice.bad(why).announced());
        show();
    }

    private void show() {
        var shown = paths;
        if (shown != null) {
            model.trails().ifPresent(trails -> shown.show(trails, model.chosen(trails)));
        }
    }
}
