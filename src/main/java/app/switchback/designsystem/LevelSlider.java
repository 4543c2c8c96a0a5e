package app.switchback.designsystem;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.IntegerSlider;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/** A level on a scale from 0, with a mark where the level asked for lies: the gap is seen before it is read. */
public final class LevelSlider extends Composite<Div> {
    private final IntegerSlider slider;
    private boolean showing;

    /**
     * @param name what a screen reader calls the slider
     * @param top the highest level there is
     * @param asked the level asked for, 0 to {@code top}
     */
    public LevelSlider(String name, int top, double asked) {
        slider = new IntegerSlider(0, top);
        slider.setAriaLabel(name);
        slider.setWidthFull();
        var mark = new Span();
        mark.addClassName("level-slider-asked");
        mark.getElement().setAttribute("aria-hidden", "true");
        mark.getStyle().set("--asked-share", String.format(Locale.ROOT, "%.3f", Math.clamp(asked / top, 0, 1)));
        getContent().addClassName("level-slider");
        getContent().add(slider, mark);
    }

    /** What the levels are called, from 0 to the highest. */
    public LevelSlider words(List<String> words) {
        ScaleWords.on(slider, words);
        return this;
    }

    /** Shows a level, which may lie between two steps, without calling it the person's. */
    public void show(double level) {
        showing = true;
        slider.setValue((int) Math.round(level));
        showing = false;
    }

    /** Moves the focus to it. */
    public void lead() {
        Focus.on(slider);
    }

    /** Takes each level that the person sets. */
    public void onSet(IntConsumer taken) {
        slider.addValueChangeListener(change -> {
            if (!showing) taken.accept(change.getValue());
        });
    }
}
