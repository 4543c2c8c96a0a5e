package app.switchback.planning.ui;

import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Technology;
import app.switchback.designsystem.Foreign;
import app.switchback.planning.answers.BringsAnswer;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The technologies in demand in the target role: ticked as the start role uses them until the person says otherwise. */
final class UsedTechnologies extends Composite<CheckboxGroup<String>> {
    private final StepContext context;
    private final Consumer<UnaryOperator<BringsAnswer>> changed;

    UsedTechnologies(
            StepContext context,
            Optional<OccupationCode> startRole,
            Supplier<BringsAnswer> brings,
            Consumer<UnaryOperator<BringsAnswer>> changed) {
        this.context = context;
        this.changed = changed;
        var usual = usual(startRole);
        var sought = sought();
        var group = getContent();
        group.setLabel(context.words("wizard.brings.technologies"));
        group.setHelperText(context.words("wizard.brings.technologies.help"));
        group.addClassName("used-technologies");
        group.addThemeName("helper-above-field");
        group.setItems(sought);
        group.setRenderer(new ComponentRenderer<>(Foreign::english));
        group.setValue(
                used(usual, brings.get()).stream().filter(sought::contains).collect(Collectors.toSet()));
        group.addValueChangeListener(change -> note(change.getOldValue(), change.getValue(), usual));
    }

    private Set<String> usual(Optional<OccupationCode> startRole) {
        return technologies(startRole).stream().map(Technology::name).collect(Collectors.toSet());
    }

    private List<String> sought() {
        var target = context.state().there().first().role().occupation();
        return technologies(target).stream()
                .filter(technology -> technology.hot() || technology.inDemand())
                .map(Technology::name)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private List<Technology> technologies(Optional<OccupationCode> role) {
        return role.map(context.atlas()::technologies).orElse(List.of());
    }

    private static Set<String> used(Set<String> usual, BringsAnswer brings) {
        var used = new HashSet<>(usual);
        used.addAll(brings.has());
        brings.lacks().forEach(used::remove);
        return used;
    }

    private void note(Set<String> before, Set<String> after, Set<String> usual) {
        changed.accept(brings -> {
            var noted = brings;
            for (var name : added(before, after)) noted = noted.withTechnology(name, true, usual.contains(name));
            for (var name : added(after, before)) noted = noted.withTechnology(name, false, usual.contains(name));
            return noted;
        });
    }

    private static Set<String> added(Set<String> before, Set<String> after) {
        var added = new HashSet<>(after);
        added.removeAll(before);
        return added;
    }
}
