package app.switchback.designsystem.trailmap;

import app.switchback.designsystem.Told;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.Map;

/** The browser's side of a drawing: paints it, and says which trail the person took. */
@Tag("trail-map-picture")
@JsModule("./components/trail-map.ts")
final class TrailMapPicture extends Component {
    private final Told told = new Told(this, "drawings");

    TrailMapPicture() {
        addClassName("trail-map-picture");
    }

    /** A small picture among words, which stays as it is. */
    static TrailMapPicture still(String name, Drawing drawing) {
        var picture = new TrailMapPicture();
        picture.getElement()
                .setProperty("still", true)
                .setProperty("name", name)
                .setProperty("drawings", DrawingJson.of(Map.of("small", drawing)));
        return picture;
    }

    /** Shows these drawings, which are large, so the server does not keep them. */
    void show(String name, Map<String, Drawing> drawings) {
        getElement().setProperty("name", name);
        told.tell(DrawingJson.of(drawings));
    }

    Registration onChosen(ComponentEventListener<TrailChosenEvent> listener) {
        return addListener(TrailChosenEvent.class, listener);
    }
}
