package app.switchback.designsystem.trailmap;

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
    TrailMapPicture() {
        addClassName("trail-map-picture");
    }

    void show(String name, Map<String, Drawing> drawings) {
        getElement().setProperty("name", name);
        getElement().setProperty("drawings", DrawingJson.of(drawings));
    }

    void still() {
        getElement().setProperty("still", true);
    }

    Registration onChosen(ComponentEventListener<TrailChosenEvent> listener) {
        return addListener(TrailChosenEvent.class, listener);
    }
}
