package app.switchback.designsystem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import java.util.function.Supplier;

/** What few people open: made when it is opened and let go when it is folded again, so that nobody else carries it. */
public final class Folded extends Details {
    /** @param content made anew at each opening */
    public Folded(String summary, Supplier<? extends Component> content) {
        setSummaryText(summary);
        addOpenedChangeListener(change -> {
            removeAll();
            if (change.isOpened()) add(content.get());
        });
    }
}
