package app.switchback.planning.ui;

import app.switchback.designsystem.Glyph;
import app.switchback.designsystem.Notice;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.RoleAnswer;
import app.switchback.planning.answers.TargetAnswer;
import app.switchback.planning.answers.ThereAnswer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Step 2: one or more places to get to. A plan has one target; further ones become drafts of their own. */
final class ThereStep implements WizardStep {
    private final StepContext context;
    private final SuggestedRoles suggestions;
    private final Div targets = new Div();
    private final List<RoleField> roles = new ArrayList<>();
    private final List<TargetFields> places = new ArrayList<>();
    private final Div further = new Div();
    private ThereAnswer there;

    ThereStep(StepContext context, SuggestedRoles suggestions) {
        this.context = context;
        this.suggestions = suggestions;
        this.there = (ThereAnswer) context.state().step(StepKey.THERE).answer();
        targets.addClassName("stack");
        show();
    }

    @Override
    public List<Component> fields() {
        return List.of(targets, further);
    }

    @Override
    public boolean mayGoOn() {
        if (isComplete()) {
            return true;
        }
        if (there.first().role().code() == null) {
            roles.getFirst().demand();
        } else {
            places.getFirst().demand();
        }
        return false;
    }

    private boolean isComplete() {
        return there.from(context.state().here()).isComplete();
    }

    private void show() {
        targets.removeAll();
        roles.clear();
        places.clear();
        for (int i = 0; i < there.targets().size(); i++) {
            targets.add(target(i));
        }
        showFurther();
    }

    private void showFurther() {
        further.removeAll();
        if (!there.further().isEmpty()) {
            further.add(Notice.info(
                    context.words("wizard.there.further", there.further().size())));
        }
        if (there.targets().size() < ThereAnswer.MOST_TARGETS && isComplete()) {
            further.add(button("wizard.there.add", Glyph.PLUS, this::addTarget));
        }
    }

    private Component target(int index) {
        var target = there.targets().get(index);
        var parts = new Div();
        parts.addClassName("stack");
        if (index > 0) {
            parts.add(new H2(context.words("wizard.there.another", index + 1)));
        }
        var role = new RoleField(
                context,
                context.words("wizard.there.role"),
                target.role(),
                chosen -> change(index, t -> t.withRole(chosen)));
        roles.add(role);
        parts.add(role, suggest(role));
        var fields = new TargetFields(context, target, changed -> change(index, t -> changed.withRole(t.role())));
        places.add(fields);
        parts.add(fields);
        if (index > 0) {
            parts.add(button("wizard.there.remove", Glyph.CLOSE, () -> removeTarget(index)));
        }
        return parts;
    }

    private Component suggest(RoleField role) {
        return button(
                "wizard.there.suggest",
                Glyph.COMPASS,
                () -> suggestions.open(
                        context,
                        occupation -> role.set(new RoleAnswer(context.names().of(occupation), occupation))));
    }

    private Component button(String key, Glyph glyph, Runnable action) {
        var button = new Button(context.words(key), glyph.icon(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void addTarget() {
        there = there.plus(TargetAnswer.EMPTY);
        show();
        roles.getLast().lead();
    }

    private void removeTarget(int index) {
        there = there.without(index);
        context.save().accept(there);
        show();
        roles.getLast().lead();
    }

    private void change(int index, UnaryOperator<TargetAnswer> change) {
        var before = further();
        there = there.with(index, change.apply(there.targets().get(index)));
        context.save().accept(there);
        if (!before.equals(further())) {
            showFurther();
        }
    }

    /** What is shown below the targets depends on; drawing it anew for nothing would take a click on it away. */
    private record Further(int targets, boolean possible) {}

    private Further further() {
        return new Further(there.further().size(), isComplete());
    }
}
