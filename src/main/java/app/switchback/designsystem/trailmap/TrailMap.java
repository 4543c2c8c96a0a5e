package app.switchback.designsystem.trailmap;

import app.switchback.designsystem.Still;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The product's own picture: all trails from here to there, with its legend and the same as a table behind one click. */
public final class TrailMap extends Composite<Div> {
    private final TrailMapPicture picture = new TrailMapPicture();
    private final Still legend = new Still();
    private final Still twin = new Still();
    private final boolean plan;

    private TrailMap(boolean plan) {
        this.plan = plan;
        getContent().addClassName("trail-map");
        getContent().add(picture, legend, twin);
    }

    /** All trails at full strength, to compare them. */
    public static TrailMap comparing() {
        return new TrailMap(false);
    }

    /** The chosen trail at full strength, the others faint and silent. */
    public static TrailMap following(TrailMapModel model) {
        var map = new TrailMap(true);
        map.show(model);
        return map;
    }

    /** Shows this instead of what was shown, for example after a weight has changed the order. */
    public void show(TrailMapModel model) {
        var words = new TrailWords(this, model);
        Map<String, Drawing> drawings = new LinkedHashMap<>();
        drawings.put("large", new TrailMapDrawing(Variant.LARGE, words.captions(), plan).of(model));
        drawings.put("phone", new TrailMapDrawing(Variant.PHONE, words.captions(), plan).of(model));
        picture.show(words.name(), drawings);
        legend.show(new TrailMapLegend(model));
        twin.show(new TrailMapTable(model, words).folded());
    }

    /** Tells the listener the letter of the trail that was taken by Enter, space or a click. */
    public Registration onTrailChosen(Consumer<String> listener) {
        return picture.onChosen(event -> listener.accept(event.letter()));
    }
}
