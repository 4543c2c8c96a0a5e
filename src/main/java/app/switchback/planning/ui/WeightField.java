package app.switchback.planning.ui;

import app.switchback.designsystem.ScaleWords;
import app.switchback.planning.trails.Matters;
import app.switchback.planning.trails.Wish;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.IntegerSlider;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** How much a wish matters, 0 to 4, with the word for it beside. */
final class WeightField extends Composite<Div> {
    private final Span word = new Span();

    WeightField(Wish wish, int value, IntConsumer changed) {
        getContent().addClassName("weight-field");
        word.addClassName("weight-field-word");
        var slider = new IntegerSlider(getTranslation("wizard.wish." + wish), 0, Matters.MOST);
        slider.setHelperText(getTranslation("wizard.wish." + wish + ".help"));
        slider.setWidthFull();
        slider.setValue(value);
        slider.addValueChangeListener(change -> {
            say(change.getValue());
            changed.accept(change.getValue());
        });
        ScaleWords.on(
                slider,
                IntStream.rangeClosed(0, Matters.MOST).mapToObj(this::word).toList());
        say(value);
        getContent().add(slider, word);
    }

    private void say(int weight) {
        word.setText(word(weight));
    }

    private String word(int weight) {
        return getTranslation("wizard.weight." + weight);
    }
}
