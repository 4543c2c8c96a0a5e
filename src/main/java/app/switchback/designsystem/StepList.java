package app.switchback.designsystem;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a wizard stands: what is done with its answer, where you are, what is ahead, what was skipped and why. */
public final class StepList extends Composite<Still> {
    /** How far a step is. */
    public enum Progress {
        DONE,
        HERE,
        AHEAD,
        SKIPPED
    }

    /**
     * One step.
     *
     * @param answer what was answered, or why it is skipped; empty if there is nothing to say
     * @param address where the step can be opened again, relative to the start page; null if it cannot yet
     */
    public record Step(
            String name,
            Progress progress,
            String answer,
            @Nullable String address) {}

    /** Shows these steps instead of the former ones. */
    public void show(List<Step> steps) {
        var list = new OrderedList();
        list.addClassName("step-list");
        steps.forEach(step -> list.add(item(step)));
        getContent().show(list);
    }

    private ListItem item(Step step) {
        var item = new ListItem(mark(step), words(step));
        item.addClassName(step.progress().name().toLowerCase(Locale.ROOT));
        if (step.progress() == Progress.HERE) item.getElement().setAttribute("aria-current", "step");
        return item;
    }

    private static Span mark(Step step) {
        var mark = new Span();
        mark.addClassName("step-list-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        if (step.progress() == Progress.DONE) mark.add(Glyph.CHECK.icon());
        if (step.progress() == Progress.SKIPPED) mark.add(Glyph.MINUS.icon());
        return mark;
    }

    private Span words(Step step) {
        if (step.progress() == Progress.AHEAD && step.address() == null) return new Span(step.name());
        var words = new Span();
        if (step.address() == null || step.progress() == Progress.HERE) words.add(new Span(step.name()));
        else words.add(new Anchor(step.address(), step.name()));
        if (step.progress() == Progress.DONE || step.progress() == Progress.SKIPPED) words.add(state(step));
        if (!step.answer().isBlank()) words.add(answer(step.answer()));
        return words;
    }

    private Span state(Step step) {
        var key = step.progress() == Progress.DONE ? "designsystem.steps.done" : "designsystem.steps.skipped";
        var state = new Span(", " + getTranslation(key));
        state.addClassName("for-readers");
        return state;
    }

    private static HtmlContainer answer(String text) {
        var small = new HtmlContainer("small");
        small.setText(text);
        return small;
    }
}
