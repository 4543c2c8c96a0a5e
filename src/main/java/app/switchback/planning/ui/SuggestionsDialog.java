package app.switchback.planning.ui;

import app.switchback.atlas.OccupationCode;
import app.switchback.designsystem.Glyph;
import app.switchback.designsystem.SourceLine;
import app.switchback.planning.application.TrailQueries;
import app.switchback.planning.trails.Suggestion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** "Help me find one", as a dialog: roles that ask for the least new, each with what is paid and how it grows. */
final class SuggestionsDialog implements SuggestedRoles {
    private static final int OFFERED = 12;

    private final TrailQueries trails;

    SuggestionsDialog(TrailQueries trails) {
        this.trails = trails;
    }

    @Override
    public void open(StepContext context, Consumer<OccupationCode> chosen) {
        var dialog = new Dialog(context.words("wizard.suggest.title"));
        dialog.addClassName("suggestions-dialog");
        var found = trails.suggestions(context.state(), OFFERED);
        var sentence = found.isEmpty() ? "wizard.suggest.none" : "wizard.suggest.sentence";
        dialog.add(new Paragraph(context.words(sentence)));
        if (!found.isEmpty()) {
            dialog.add(list(context, dialog, found, chosen), new SourceLine(context.words("wizard.facts.source")));
        }
        dialog.getFooter().add(new Button(context.words("wizard.suggest.close"), click -> dialog.close()));
        dialog.open();
    }

    private static Component list(
            StepContext context, Dialog dialog, List<Suggestion> found, Consumer<OccupationCode> chosen) {
        var list = new UnorderedList();
        list.addClassName("suggestions");
        for (var suggestion : found) {
            context.atlas().occupation(suggestion.likeness().to()).ifPresent(occupation -> {
                var take = new Button(context.words("wizard.suggest.take"), Glyph.ARROW_RIGHT.icon(), click -> {
                    dialog.close();
                    chosen.accept(occupation.code());
                });
                take.setAriaLabel(context.words("wizard.suggest.take") + ", "
                        + context.names().of(occupation));
                list.add(new ListItem(new OccupationFacts(context, occupation), take));
            });
        }
        return list;
    }
}
