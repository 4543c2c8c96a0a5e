package app.switchback.atlas.ui;

import app.switchback.atlas.application.EditedGroup;
import app.switchback.designsystem.FormDialog;
import app.switchback.designsystem.RecordForm;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields of one industry group. */
final class GroupForm extends Div implements RecordForm<EditedGroup> {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_LIST = 2_000;

    private final String id;
    private final TextField name = new TextField(word("name"));
    private final TextField germanName = new TextField(word("german-name"));
    private final TextArea naics = new TextArea(word("codes"));
    private final TextField hints = new TextField(word("hints"));
    private final TextArea aliases = new TextArea(word("aliases"));
    private final TextArea germanAliases = new TextArea(word("german-aliases"));

    private GroupForm(EditedGroup group) {
        id = group.id();
        name.setValue(group.name());
        germanName.setValue(group.germanName());
        naics.setValue(group.naics());
        hints.setValue(group.hints());
        aliases.setValue(group.aliases());
        germanAliases.setValue(group.germanAliases());
        Stream.of(name, germanName, hints).forEach(field -> field.setManualValidation(true));
        Stream.of(naics, aliases, germanAliases).forEach(area -> area.setManualValidation(true));
        naics.setHelperText(word("codes.helper"));
        hints.setHelperText(word("hints.helper"));
        addClassNames("group-form", "stack");
        add(name, germanName, naics, aliases, germanAliases, hints);
    }

    /** Asks for a group; the refusal is a key of the words. */
    static void open(
            String title,
            EditedGroup group,
            Function<EditedGroup, Optional<String>> refusal,
            Consumer<EditedGroup> taken) {
        new FormDialog<>(title, word("take"), new GroupForm(group), edited -> {
                    var refused = refusal.apply(edited).map(UI.getCurrent()::getTranslation);
                    if (refused.isEmpty()) {
                        taken.accept(edited);
                    }
                    return refused;
                })
                .open();
    }

    @Override
    public Optional<EditedGroup> read() {
        var fit = Stream.of(
                isNamed(name), isNamed(germanName), fits(naics), fits(hints), fits(aliases), fits(germanAliases));
        if (!fit.allMatch(Boolean::booleanValue)) {
            return Optional.empty();
        }
        return Optional.of(new EditedGroup(
                id,
                name.getValue(),
                germanName.getValue(),
                naics.getValue(),
                hints.getValue(),
                aliases.getValue(),
                germanAliases.getValue()));
    }

    private static boolean isNamed(TextField field) {
        return isRight(field, field.getValue().isBlank() ? word("needed") : tooLong(field.getValue(), LONGEST_NAME));
    }

    private static <F extends TextFieldBase<F, String> & HasValidationProperties> boolean fits(F field) {
        return isRight(field, tooLong(field.getValue(), LONGEST_LIST));
    }

    private static boolean isRight(HasValidationProperties field, String complaint) {
        field.setErrorMessage(complaint);
        field.setInvalid(!complaint.isEmpty());
        return complaint.isEmpty();
    }

    /** A browser's own limit would silently cut what was pasted. */
    private static String tooLong(String text, int longest) {
        return text.length() <= longest
                ? ""
                : UI.getCurrent().getTranslation("atlas.industries.too-long", longest, text.length());
    }

    private static String word(String key) {
        return UI.getCurrent().getTranslation("atlas.industries." + key);
    }
}
