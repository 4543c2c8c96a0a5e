package app.switchback.designsystem.trailmap;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** One trail as a small sign for cards, the home page and a coach's list; its label says the legs. */
public final class SmallTrailMap extends Composite<Span> {
    private static final Box PANEL = new Box(0, 0, 216, 124);
    private static final Box CARD = new Box(0, 0, 132, 80);
    private static final Box LINE = new Box(0, 0, 88, 54);

    private SmallTrailMap(TrailMapModel model, Trail trail, Box size) {
        var drawing = new SmallMapDrawing(model, trail, size).draw();
        var picture = TrailMapPicture.still(new TrailWords(this, model).trail(trail), drawing);
        getContent().addClassName("small-trail-map");
        getContent().add(picture);
    }

    /** 132 by 80: the trail as a choice, all legs solid. */
    public static SmallTrailMap choice(TrailMapModel model, Trail trail) {
        return new SmallTrailMap(model, trail, CARD);
    }

    /** 216 by 124, for the side of a page: the trail as it would be taken, all legs solid. */
    public static SmallTrailMap panel(TrailMapModel model, Trail trail) {
        return new SmallTrailMap(model, trail, PANEL);
    }

    /** 88 by 54, for a line of a list: the trail as it was chosen, all legs solid. */
    public static SmallTrailMap chosenInLine(TrailMapModel model, Trail trail) {
        return new SmallTrailMap(model, trail, LINE);
    }
}
