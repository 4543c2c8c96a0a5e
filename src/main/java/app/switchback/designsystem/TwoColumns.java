package app.switchback.designsystem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A wide column and a narrow one at its side; one after the other on a phone. */
public final class TwoColumns extends Div {
    public TwoColumns(Component wide, Component narrow) {
        addClassName("two-columns");
        add(wide, narrow);
    }
}
