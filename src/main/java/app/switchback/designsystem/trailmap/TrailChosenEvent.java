package app.switchback.designsystem.trailmap;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** Someone took a trail on the map, by Enter, space or a click. Public because Flow makes it by reflection. */
@DomEvent("trail-chosen")
public final class TrailChosenEvent extends ComponentEvent<TrailMapPicture> {
    private final String letter;

    public TrailChosenEvent(
            TrailMapPicture source, boolean fromClient, @EventData("event.detail.letter") String letter) {
        super(source, fromClient);
        this.letter = letter;
    }

    String letter() {
        return letter;
    }
}
