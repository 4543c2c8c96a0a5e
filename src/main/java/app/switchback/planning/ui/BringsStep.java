package app.switchback.planning.ui;

import app.switchback.atlas.Rating;
import app.switchback.atlas.Technology;
import app.switchback.planning.answers.BringsAnswer;
import app.switchback.planning.application.TrailQueries;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Step 4: levels and technologies, prefilled from the start role, to correct with what shows it (S16). */
final class BringsStep implements WizardStep {
    private static final int SHOWN_FIRST = 8;
    private static final double IMPORTANT = 3;

    private final StepContext context;
    private final Div skills = new Div();
    private BringsAnswer brings;

    BringsStep(StepContext context, TrailQueries trails) {
        this.context = context;
        this.brings = context.state().brings();
        skills.addClassName("stack");
    }

    @Override
    public List<Component> fields() {
        if (!context.state().hasBothEnds()) {
            return List.of(new BothEndsMissing(context));
        }
        showSkills(SHOWN_FIRST);
        return List.of(skills, technologies());
    }

    private void showSkills(int most) {
        skills.removeAll();
        skills.add(new H2(context.words("wizard.brings.skills")), quiet("wizard.brings.skills.help"));
        var had = levelsHad();
        var asked = asked(had);
        asked.stream().limit(most).forEach(rating -> skills.add(field(rating, had)));
        if (asked.isEmpty()) {
            skills.add(new Paragraph(context.words("wizard.brings.none")));
        }
        if (asked.size() > most) {
            var all = new Button(context.words("wizard.brings.all", asked.size()), click -> showSkills(asked.size()));
            all.addThemeVariants(ButtonVariant.TERTIARY);
            skills.add(all);
        }
    }

    private Component field(Rating asked, Map<String, Rating> had) {
        var rating = had.get(asked.element().id());
        return new OwnLevelField(asked, rating == null ? 0 : rating.level(), brings, this::change);
    }

    /** What the target asks for, the largest gaps to the start role first. */
    private List<Rating> asked(Map<String, Rating> had) {
        var target = context.state().there().first().role().occupation();
        return target.map(context.atlas()::profile).orElse(List.of()).stream()
                .filter(rating -> rating.importance() >= IMPORTANT)
                .sorted(Comparator.comparingDouble((Rating rating) -> -gap(rating, had))
                        .thenComparing(rating -> rating.element().id()))
                .toList();
    }

    private static double gap(Rating asked, Map<String, Rating> had) {
        var rating = had.get(asked.element().id());
        var missing = Math.max(0, asked.level() - (rating == null ? 0 : rating.level()));
        return missing * (asked.importance() - 1) / 4;
    }

    private Map<String, Rating> levelsHad() {
        var start = context.state().here().role().occupation();
        return start.map(context.atlas()::profile).orElse(List.of()).stream()
                .collect(Collectors.toMap(rating -> rating.element().id(), Function.identity(), (one, same) -> one));
    }

    private Component technologies() {
        var group = new CheckboxGroup<String>(context.words("wizard.brings.technologies"));
        group.setHelperText(context.words("wizard.brings.technologies.help"));
        group.addClassName("brings-step-technologies");
        var listed = names(context.state()
                .here()
                .role()
                .occupation()
                .map(context.atlas()::technologies)
                .orElse(List.of()));
        var sought = context
                .state()
                .there()
                .first()
                .role()
                .occupation()
                .map(context.atlas()::technologies)
                .orElse(List.of())
                .stream()
                .filter(technology -> technology.hot() || technology.inDemand())
                .map(Technology::name)
                .toList();
        group.setItems(sought);
        group.setValue(used(listed).stream().filter(sought::contains).collect(Collectors.toSet()));
        group.getElement().setAttribute("lang", "en");
        group.addValueChangeListener(change -> {
            added(change.getOldValue(), change.getValue()).forEach(name -> note(name, true, listed));
            added(change.getValue(), change.getOldValue()).forEach(name -> note(name, false, listed));
            context.save().accept(brings);
        });
        return group;
    }

    private Set<String> used(Set<String> listed) {
        var used = new HashSet<>(listed);
        used.addAll(brings.has());
        brings.lacks().forEach(used::remove);
        return used;
    }

    private static Set<String> names(List<Technology> technologies) {
        return technologies.stream().map(Technology::name).collect(Collectors.toSet());
    }

    private static Set<String> added(Set<String> before, Set<String> after) {
        var added = new HashSet<>(after);
        added.removeAll(before);
        return added;
    }

    private void note(String name, boolean uses, Set<String> listed) {
        brings = brings.withTechnology(name, uses, listed.contains(name));
    }

    private void change(UnaryOperator<BringsAnswer> change) {
        brings = change.apply(brings);
        context.save().accept(brings);
    }

    private Component quiet(String key) {
        var paragraph = new Paragraph(context.words(key));
        paragraph.addClassNames("quiet", "measure");
        return paragraph;
    }
}
