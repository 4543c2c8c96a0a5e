package app.switchback.designsystem;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A slot at the top of every page, for what a signed-in person should hear wherever they arrive. Any module may fill it. */
public interface FrameNotice {
    /** What to say to whoever looks; asked once when they open the app. */
    Optional<Component> notice();
}
