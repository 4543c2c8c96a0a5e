package app.switchback.designsystem;

import com.vaadin.flow.component.html.Span;

/** The letter that names a trail on the map, its card, the table and the sentences. */
public final class Blaze extends Span {
    /** @param filled for the trail that is chosen or stands first */
    public Blaze(char letter, boolean filled) {
        super(String.valueOf(letter));
        addClassName("blaze");
        if (filled) addClassName("filled");
    }
}
