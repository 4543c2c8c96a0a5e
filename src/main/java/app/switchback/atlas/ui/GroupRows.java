package app.switchback.atlas.ui;

import app.switchback.atlas.application.EditedGroup;
import app.switchback.designsystem.Foreign;
import app.switchback.designsystem.Glyph;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** The industry groups as rows with their codes. */
final class GroupRows extends UnorderedList {
    private final SerializableConsumer<EditedGroup> edit;
    private final SerializableConsumer<EditedGroup> remove;

    GroupRows(SerializableConsumer<EditedGroup> edit, SerializableConsumer<EditedGroup> remove) {
        this.edit = edit;
        this.remove = remove;
        addClassName("rows");
    }

    void show(List<EditedGroup> groups) {
        removeAll();
        groups.forEach(group -> add(row(group)));
    }

    private ListItem row(EditedGroup group) {
        var codes = new Div(group.naics());
        codes.addClassName("small");
        var german = Foreign.german(group.germanName());
        german.addClassName("quiet");
        var names = new Div(Foreign.english(group.name()), new Span(" · "), german);
        var text = new Div(names, codes);
        text.addClassName("rows-text");
        var change = button(Glyph.EDIT, "edit", group);
        change.addClickListener(click -> edit.accept(group));
        var away = button(Glyph.TRASH, "remove", group);
        away.addClickListener(click -> remove.accept(group));
        return new ListItem(text, change, away);
    }

    private Button button(Glyph glyph, String word, EditedGroup group) {
        var button = new Button(getTranslation("atlas.industries." + word), glyph.icon());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("atlas.industries." + word + ".of", group.name()));
        return button;
    }
}
