package app.switchback.designsystem;

import com.vaadin.flow.component.slider.IntegerSlider;
import java.util.List;

/** What the steps of a slider are called: a screen reader says the word that the page shows, not the bare number. */
public final class ScaleWords {
    /** The word goes with the thumb, not only when the server has heard of it; the input is there once it is drawn. */
    private static final String SAY = """
            const words = $0.split('\\n');
            const say = () => this.querySelector('input')?.setAttribute('aria-valuetext', words[this.value] ?? '');
            this.addEventListener('value-changed', say);
            customElements.whenDefined(this.localName).then(() => this.updateComplete).then(say)""";

    private ScaleWords() {}

    /** Calls the steps of a slider by these words, from the lowest to the highest. */
    public static void on(IntegerSlider slider, List<String> words) {
        slider.addAttachListener(attached -> slider.getElement().executeJs(SAY, String.join("\n", words)));
    }
}
