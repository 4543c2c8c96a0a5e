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
import com.vaadin.flow.component.shared.HasValidationProperties;
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
    private final Folded another = new Folded(getTranslation("wizard.meaning.another"), this::allOccupations);

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
            getContent().add(anotherOne());
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

    /** Says at the cards that one has to be chosen, or at the list of all where there is no card, and leads there. */
    void demand() {
        if (candidates.isEmpty()) {
            another.setOpened(true);
            ask(another.getContent().map(ComboBox.class::cast).findFirst().orElseThrow(), "wizard.open.meaning.none");
        } else {
            ask(cards, "wizard.open.meaning" + (candidates.size() == 1 ? ".one" : ""));
        }
    }

    private <F extends Component & HasValidationProperties> void ask(F field, String key) {
        field.setErrorMessage(getTranslation(key, candidates.size()));
        field.setInvalid(true);
        Focus.on(field);
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
        cards.setManualValidation(true);
        cards.setAriaLabel(getTranslation("wizard.meaning.label", role.words()));
        cards.setItems(candidates);
        cards.setItemLabelGenerator(context.names()::of);
        cards.setRenderer(new ComponentRenderer<>(occupation -> new OccupationFacts(context, occupation)));
        candidate(role.code()).ifPresent(cards::setValue);
        cards.addValueChangeListener(change -> {
            cards.setInvalid(false);
            meant.accept(change.getValue().code());
        });
        return cards;
    }

    private Component anotherOne() {
        another.setOpened(role.code() == null && !context.means(role.words()));
        return another;
    }

    private Component allOccupations() {
        var all = new ComboBox<Occupation>(getTranslation("wizard.meaning.occupation"));
        all.setWidthFull();
        all.setManualValidation(true);
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
