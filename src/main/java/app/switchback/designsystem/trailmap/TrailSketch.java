package app.switchback.designsystem.trailmap;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/**
 * A small map before there are trails: what is known of the two ends, so that an answer moves something at once. It
 * repeats what words beside it say, so screen readers skip it.
 */
public final class TrailSketch extends Composite<Span> {
    private static final Box PANEL = new Box(0, 0, 216, 124);
    private static final Box LINE = new Box(0, 0, 88, 54);

    private TrailSketch(Ends ends, Box size) {
        var picture = TrailMapPicture.still("", new SketchDrawing(ends, size).draw());
        getContent().addClassName("small-trail-map");
        getContent().getElement().setAttribute("aria-hidden", "true");
        getContent().add(picture);
    }

    /** 216 by 124, for the side of a page. */
    public static TrailSketch panel(Ends ends) {
        return new TrailSketch(ends, PANEL);
    }

    /** 88 by 54, for a line of a list. */
    public static TrailSketch inLine(Ends ends) {
        return new TrailSketch(ends, LINE);
    }

    /**
     * What is known of the ends.
     *
     * @param here whether the start is known
     * @param there whether the target is known
     * @param roleChanges whether the target lies in another row; said only when both are known
     * @param industryChanges whether the target lies in another column; said only when both are known
     */
    public record Ends(boolean here, boolean there, boolean roleChanges, boolean industryChanges) {
        boolean apart() {
            return here && there && (roleChanges || industryChanges);
        }
    }
}
