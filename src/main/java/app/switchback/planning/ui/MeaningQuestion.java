package app.switchback.planning.ui;

import app.switchback.atlas.Occupation;
import app.switchback.atlas.OccupationCode;
import app.switchback.designsystem.Focus;
import app.switchback.designsystem.Folded;
import app.switchback.designsystem.SourceLine;
import app.switchback.planning.answers.RoleAnswer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which occupation a title means, with what each is and its figures, so that nobody has to guess (atlas.md). */
final class MeaningQuestion extends Composite<Div> {
    private final StepContext context;
    private final RoleAnswer role;
    private final List<Occupation> candidates;
    private final Consumer<OccupationCode> meant;
    private final RadioButtonGroup<Occupation> cards = new RadioButtonGroup<>();

    MeaningQuestion(StepContext context, RoleAnswer role, List<Occupation> candidates, Consumer<OccupationCode> meant) {
        this.context = context;
        this.role = role;
        this.candidates = candidates;
        this.meant = meant;
        getContent().addClassName("meaning-question");
        if (candidates.size() != 1 || role.code() == null) {
            getContent().add(question());
        }
        if (!candidates.isEmpty()) {
            getContent().add(cards(), new SourceLine(getTranslation("wizard.facts.source")));
        }
        if (role.code() == null || candidates.size() > 1) {
            getContent().add(another());
        }
    }

    /** Whether the occupation is on one of the cards. */
    boolean offers(OccupationCode code) {
        return candidate(code).isPresent();
    }

    /** Moves the focus to the chosen card, or to the first. */
    void lead() {
        Focus.on(cards);
    }

    private Optional<Occupation> candidate(@Nullable OccupationCode code) {
        return candidates.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    private Component question() {
        var several = context.means(role.words()) && candidates.size() > 1;
        var heading = new H2(
                several
                        ? getTranslation("wizard.meaning.several", role.words(), candidates.size())
                        : getTranslation("wizard.meaning.unknown", role.words()));
        var why = new Paragraph(getTranslation(
                candidates.isEmpty()
                        ? "wizard.meaning.nothing"
                        : several ? "wizard.meaning.closest" : "wizard.meaning.nearest"));
        why.addClassName("quiet");
        return new Div(heading, why);
    }

    private Component cards() {
        cards.addClassName("choice-cards");
        cards.setAriaLabel(getTranslation("wizard.meaning.label", role.words()));
        cards.setItems(candidates);
        cards.setItemLabelGenerator(context.names()::of);
        cards.setRenderer(new ComponentRenderer<>(occupation -> new OccupationFacts(context, occupation)));
        candidate(role.code()).ifPresent(cards::setValue);
        cards.addValueChangeListener(change -> meant.accept(change.getValue().code()));
        return cards;
    }

    private Component another() {
        var folded = new Folded(getTranslation("wizard.meaning.another"), this::allOccupations);
        folded.setOpened(role.code() == null && !context.means(role.words()));
        return folded;
    }

    private Component allOccupations() {
        var all = new ComboBox<Occupation>(getTranslation("wizard.meaning.occupation"));
        all.setWidthFull();
        all.setItemLabelGenerator(context.names()::of);
        all.setItems(context.atlas().occupations());
        all.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                pick(change.getValue().code());
            }
        });
        return all;
    }

    private void pick(OccupationCode code) {
        candidate(code).ifPresentOrElse(cards::setValue, () -> meant.accept(code));
    }
}
