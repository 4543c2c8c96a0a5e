package app.switchback.planning.ui;

import app.switchback.atlas.Industry;
import app.switchback.atlas.IndustryId;
import app.switchback.designsystem.Focus;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of the industry groups, found by name, alias or what belongs to it. */
final class IndustryField extends Composite<ComboBox<Industry>> {
    private static final int MOST_FOUND = 50;

    private final StepContext context;

    IndustryField(
            StepContext context, String label, @Nullable IndustryId value, Consumer<@Nullable IndustryId> changed) {
        this.context = context;
        var field = getContent();
        field.setLabel(label);
        field.setWidthFull();
        field.setItems(this::matches);
        field.setItemLabelGenerator(context.names()::of);
        field.setHelperText(getTranslation("wizard.industry.help"));
        if (value != null) {
            context.atlas().industry(value).ifPresent(field::setValue);
        }
        field.setManualValidation(true);
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            changed.accept(idOf(change.getValue()));
        });
    }

    /** Says that an industry has to be chosen, and leads there. */
    void demand() {
        getContent().setInvalid(true);
        getContent().setErrorMessage(getTranslation("wizard.open.industry"));
        Focus.on(getContent());
    }

    private Stream<Industry> matches(Query<Industry, String> query) {
        var offset = query.getOffset();
        return found(query.getFilter().orElse("")).stream().skip(offset).limit(query.getLimit());
    }

    private List<Industry> found(String typed) {
        return typed.isBlank()
                ? context.atlas().industries()
                : context.atlas().industriesNamed(typed, context.locale(), MOST_FOUND);
    }

    private static @Nullable IndustryId idOf(@Nullable Industry industry) {
        return industry == null ? null : industry.id();
    }
}
