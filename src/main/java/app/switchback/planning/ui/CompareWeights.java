package app.switchback.planning.ui;

import app.switchback.planning.answers.MattersAnswer;
import app.switchback.planning.trails.Wish;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.ObjIntConsumer;

/** The five weights in sight of the paths; floor and months are set on their own step. */
final class CompareWeights extends Composite<Div> {
    /** @param weighed takes a wish and its new weight */
    CompareWeights(Speech speech, MattersAnswer matters, String mattersAddress, ObjIntConsumer<Wish> weighed) {
        getContent().addClassName("compare-weights");
        for (var wish : Wish.values()) {
            getContent().add(new WeightField(wish, matters.weight(wish), weight -> weighed.accept(wish, weight)));
        }
        var limits = new Paragraph(new Anchor(mattersAddress, speech.words("weights.limits")));
        limits.addClassName("small");
        getContent().add(limits);
    }
}
