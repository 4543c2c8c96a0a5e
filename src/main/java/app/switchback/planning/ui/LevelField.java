package app.switchback.planning.ui;

import app.switchback.planning.trails.Level;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How senior a job is; may stay unsaid. */
final class LevelField extends Composite<Select<Level>> {
    LevelField(String label, @Nullable Level value, Consumer<@Nullable Level> changed) {
        var unsaid = getTranslation("wizard.level.unsaid");
        getContent().setLabel(label);
        getContent().setEmptySelectionAllowed(true);
        getContent().setEmptySelectionCaption(unsaid);
        getContent().setItems(Level.values());
        getContent().setItemLabelGenerator(item -> item == null ? unsaid : getTranslation("wizard.level." + item));
        getContent().setValue(value);
        getContent().addValueChangeListener(change -> changed.accept(change.getValue()));
    }
}
