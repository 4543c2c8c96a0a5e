package app.switchback.planning.ui;

import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Rating;
import app.switchback.designsystem.Sign;
import app.switchback.designsystem.Tag;
import app.switchback.planning.answers.BringsAnswer;
import app.switchback.planning.application.TrailQueries;
import app.switchback.planning.trails.SkillGap;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Step 4: levels and technologies, prefilled from the start role, to correct with what shows it (S16). */
final class BringsStep implements WizardStep {
    private static final int SHOWN_FIRST = 8;

    private final StepContext context;
    private final Div skills = new Div();
    private final Optional<OccupationCode> startRole;
    private BringsAnswer brings;

    BringsStep(StepContext context, TrailQueries trails) {
        this.context = context;
        this.startRole = trails.startRole(context.state());
        this.brings = context.state().brings();
        skills.addClassName("stack");
    }

    @Override
    public List<Component> fields() {
        if (!context.state().hasBothEnds()) {
            return List.of(new BothEndsMissing(context));
        }
        showSkills(SHOWN_FIRST);
        return List.of(skills, new UsedTechnologies(context, startRole, () -> brings, this::change));
    }

    private void showSkills(int most) {
        skills.removeAll();
        skills.add(new H2(context.words("wizard.brings.skills")));
        var had = levelsHad();
        var asked = asked(had);
        if (asked.isEmpty()) {
            skills.add(new Paragraph(context.words("wizard.brings.none")));
            return;
        }
        var guesses = asked.stream().filter(Rating::estimated).count();
        skills.add(guesses == asked.size() ? allEstimated() : quiet("wizard.brings.skills.help"), legend());
        asked.stream().limit(most).forEach(rating -> skills.add(field(rating, guesses < asked.size(), had)));
        if (asked.size() > most) {
            var all = new Button(context.words("wizard.brings.all", asked.size()), click -> showSkills(asked.size()));
            all.addThemeVariants(ButtonVariant.TERTIARY);
            skills.add(all);
        }
    }

    private Component allEstimated() {
        var all = new Div(
                Tag.of(Sign.WARN, context.words("wizard.brings.estimated")),
                quiet("wizard.brings.skills.estimated", target()));
        all.addClassName("brings-step-estimated");
        return all;
    }

    private Component legend() {
        var legend = new Paragraph(context.words("wizard.brings.legend"));
        legend.addClassName("level-slider-legend");
        return legend;
    }

    private Component field(Rating asked, boolean tagged, Map<String, Rating> had) {
        var usual = Optional.ofNullable(had.get(asked.element().id())).map(Rating::level);
        var shown = new OwnLevelField.Asked(asked, tagged && asked.estimated());
        return new OwnLevelField(shown, usual, brings, this::change);
    }

    /** What the target asks for, the largest gaps to the start role first. */
    private List<Rating> asked(Map<String, Rating> had) {
        var target = context.state().there().first().role().occupation();
        return target.map(context.atlas()::profile).orElse(List.of()).stream()
                .filter(rating -> SkillGap.learnable(rating) && SkillGap.matters(rating))
                .sorted(Comparator.comparingDouble((Rating rating) -> -gap(rating, had))
                        .thenComparing(rating -> rating.element().id()))
                .toList();
    }

    private static double gap(Rating asked, Map<String, Rating> had) {
        var rating = had.get(asked.element().id());
        return SkillGap.missing(asked, rating == null ? 0 : rating.level());
    }

    private Map<String, Rating> levelsHad() {
        return startRole.map(context.atlas()::profile).orElse(List.of()).stream()
                .collect(Collectors.toMap(rating -> rating.element().id(), Function.identity(), (one, same) -> one));
    }

    private void change(UnaryOperator<BringsAnswer> change) {
        brings = change.apply(brings);
        context.save().accept(brings);
    }

    private String target() {
        return context.state()
                .there()
                .first()
                .role()
                .occupation()
                .map(context.names()::of)
                .orElse("");
    }

    private Component quiet(String key, Object... parameters) {
        var paragraph = new Paragraph(context.words(key, parameters));
        paragraph.addClassNames("quiet", "measure");
        return paragraph;
    }
}
