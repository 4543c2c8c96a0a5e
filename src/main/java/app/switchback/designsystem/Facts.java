package app.switchback.designsystem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** A few figures or answers, each under its small label. */
public final class Facts extends DescriptionList {
    private Facts() {
        addClassName("facts");
    }

    /** Side by side, for figures. */
    public static Facts inRow() {
        return new Facts();
    }

    /** One under the other, for answers. */
    public static Facts stacked() {
        var facts = new Facts();
        facts.addClassName("stacked");
        return facts;
    }

    /** A label and what holds for it. */
    public Facts fact(String label, String value) {
        var description = new Description();
        description.setText(value);
        return pair(label, description);
    }

    /** A label and what holds for it, with a tag, a link or a unit. */
    public Facts fact(String label, Component... value) {
        var description = new Description();
        description.add(value);
        return pair(label, description);
    }

    private Facts pair(String label, Description description) {
        var pair = new Div(new Term(label), description);
        getElement().appendChild(pair.getElement());
        return this;
    }
}
