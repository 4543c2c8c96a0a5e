package app.switchback.planning.ui;

import app.switchback.designsystem.Notice;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.ChoiceAnswer;
import app.switchback.planning.application.TrailQueries;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Step 7: one trail, with why (S6). */
final class ChoiceStep implements WizardStep {
    private final StepContext context;
    private final Speech speech;
    private final Optional<Trails> trails;
    private final TrailChoice choice;
    private String reason;

    ChoiceStep(StepContext context, TrailQueries queries) {
        this.context = context;
        this.speech = Speech.of(context);
        this.trails = queries.of(context.state());
        this.choice = new TrailChoice(speech, ranked());
        this.reason = context.state().choice().why();
        choice.choose(context.state().choice().trail());
        choice.onChosen(key -> save());
    }

    @Override
    public List<Component> fields() {
        if (trails.isEmpty()) {
            return List.of(new BothEndsMissing(context));
        }
        var fields = new ArrayList<Component>();
        trails.get().refusal().ifPresent(why -> fields.add(Notice.warn(speech.say(why))));
        if (isGone()) {
            fields.add(Notice.warn(speech.words("choice.gone")));
        }
        fields.add(choice);
        fields.add(reason());
        return fields;
    }

    /** Nothing is chosen for anybody: the first trail stands first, and that is all. */
    @Override
    public boolean mayGoOn() {
        if (choice.chosen().isBlank()) {
            choice.demand(speech.words("choice.missing"));
            return false;
        }
        save();
        return context.state().choice().trail().equals(choice.chosen());
    }

    private Component reason() {
        var field = new TextArea(speech.words("choice.reason"));
        field.setHelperText(speech.words("choice.reason.help"));
        field.setMinRows(3);
        field.setValue(reason);
        new TextLimit<>(field, Answer.LONGEST_TEXT).onLeave(text -> {
            reason = text;
            save();
        });
        return field;
    }

    private void save() {
        context.save().accept(new ChoiceAnswer(choice.chosen(), reason));
    }

    private List<Trail> ranked() {
        return trails.map(Trails::ranked).orElse(List.of());
    }

    private boolean isGone() {
        var key = context.state().choice().trail();
        return !key.isBlank()
                && ranked().stream().noneMatch(trail -> trail.key().equals(key));
    }
}
