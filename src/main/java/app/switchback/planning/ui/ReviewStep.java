package app.switchback.planning.ui;

import app.switchback.designsystem.Notice;
import app.switchback.designsystem.Sign;
import app.switchback.designsystem.Tag;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.BringsAnswer;
import app.switchback.planning.application.TrailQueries;
import app.switchback.planning.trails.Trails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Step 8: every answer once more, each with the way back to its step. */
final class ReviewStep implements WizardStep {
    private final StepContext context;
    private final Optional<Trails> trails;
    private final Div trouble = new Div();

    ReviewStep(StepContext context, TrailQueries queries) {
        this.context = context;
        this.trails = queries.of(context.state());
    }

    @Override
    public List<Component> fields() {
        var rows = new Div();
        rows.addClassNames("rows", "review-step");
        StepKey.ORDER.stream()
                .filter(key -> key != StepKey.REVIEW && key != StepKey.PATHS)
                .forEach(key -> rows.add(row(key)));
        return List.of(trouble, rows);
    }

    @Override
    public boolean mayGoOn() {
        trouble.removeAll();
        var missing = missing();
        missing.ifPresent(key -> trouble.add(Notice.warn(context.words("wizard.review.missing." + key.slug()))
                .action(change(key))
                .announced()));
        return missing.isEmpty();
    }

    private Optional<StepKey> missing() {
        var state = context.state();
        if (!state.here().isComplete()) {
            return Optional.of(StepKey.HERE);
        }
        if (!state.there().isComplete()) {
            return Optional.of(StepKey.THERE);
        }
        return state.choice().isComplete() ? Optional.empty() : Optional.of(StepKey.CHOICE);
    }

    private Component row(StepKey key) {
        var lines = new Div();
        lines(key).forEach(line -> lines.add(new Paragraph(line)));
        if (!context.state().answer(key).isComplete()) {
            lines.add(Tag.of(Sign.WARN, context.words("wizard.review.open")));
        }
        var head = new Div(new H2(context.words("wizard." + key.slug() + ".step")), change(key));
        head.addClassName("review-step-head");
        return new Div(head, lines);
    }

    private List<String> lines(StepKey key) {
        var lines = new ArrayList<String>();
        switch (key) {
            case SWITCH ->
                trails.ifPresent(found -> lines.add(context.words(
                        "wizard.switch.kind." + found.classification().kind())));
            case BRINGS -> {
                if (context.state().brings().equals(BringsAnswer.EMPTY)) {
                    lines.add(context.words("wizard.review.brings"));
                }
            }
            default -> {}
        }
        lines.addAll(new AnswerLines(context).of(holding(key)));
        return lines;
    }

    /** The answer as far as it counts: an overruling about other ends lapsed. */
    private Answer holding(StepKey key) {
        var state = context.state();
        return key == StepKey.SWITCH && state.lapsedOverruling().isPresent()
                ? state.whatSwitch().withoutOverruled()
                : state.answer(key);
    }

    private Component change(StepKey key) {
        var link = new Anchor(
                PlanningNavigation.addressOf(context.state().plan(), key), context.words("wizard.review.change"));
        var what = new Span(" " + context.words("wizard." + key.slug() + ".step"));
        what.addClassName("for-readers");
        link.add(what);
        return link;
    }
}
