package app.switchback.planning.ui;

import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.TitleMatch;
import app.switchback.designsystem.Focus;
import app.switchback.designsystem.Glyph;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.RoleAnswer;
import app.switchback.planning.answers.Signs;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A role in the person's words and then in the atlas's: they type a title; where it means several occupations they are
 * asked, never guessed for; where it is unknown they keep their words and pick what is nearest.
 */
final class RoleField extends Composite<Div> {
    private final StepContext context;
    private final OfferedTitles titles;
    private final Consumer<RoleAnswer> changed;
    private final ComboBox<TitleMatch> title = new ComboBox<>();
    private final Div meaning = new Div();
    private RoleAnswer value;

    RoleField(StepContext context, String label, RoleAnswer value, Consumer<RoleAnswer> changed) {
        this.context = context;
        this.titles = new OfferedTitles(context.atlas(), context.locale());
        this.changed = changed;
        this.value = value;
        getContent().addClassName("role-field");
        getContent().add(title, meaning);
        title.setLabel(label);
        title.setWidthFull();
        offerTitles();
        show();
    }

    /** Shows another role, as when one was found by other means. */
    void set(RoleAnswer role) {
        value = role;
        show();
        changed.accept(role);
    }

    /** Moves the focus to the title. */
    void lead() {
        Focus.on(title);
    }

    /** Says where it is missing what a step cannot do without, and leads there. */
    void demand() {
        question().ifPresentOrElse(MeaningQuestion::demand, () -> {
            title.setInvalid(true);
            title.setErrorMessage(getTranslation("wizard.open.role"));
            lead();
        });
    }

    private void offerTitles() {
        title.setManualValidation(true); // what it asks for depends on the step, and stays until it is answered
        title.setItems(titles::matching);
        title.setItemLabelGenerator(TitleMatch::title);
        title.setRenderer(renderer());
        title.setAllowCustomValue(true);
        title.setClearButtonVisible(true);
        title.setPrefixComponent(Glyph.SEARCH.icon());
        title.setHelperText(getTranslation("wizard.role.help"));
        title.addCustomValueSetListener(typed -> keepWords(typed.getDetail()));
        title.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                take(change.getValue());
            }
        });
    }

    private Renderer<TitleMatch> renderer() {
        return LitRenderer.<TitleMatch>of("""
                        <div class="role-field-option"><b>${item.title}</b><span>${item.meaning}</span></div>""")
                .withProperty("title", TitleMatch::title)
                .withProperty("meaning", this::meaningOf);
    }

    private String meaningOf(TitleMatch match) {
        var ours = match.kind() == TitleMatch.Kind.OUR_ALIAS ? " · " + getTranslation("wizard.role.alias") : "";
        return match.meanings().size() == 1
                ? meaningBeside(match) + ours
                : getTranslation("wizard.role.meanings", match.meanings().size()) + ours;
    }

    /** Nothing where the title is the occupation's own name: a line need not be read twice. */
    private String meaningBeside(TitleMatch match) {
        var meaning = context.names().of(match.meanings().getFirst());
        return meaning.equals(match.title()) ? "" : meaning;
    }

    private void take(@Nullable TitleMatch match) {
        if (match == null) {
            set(RoleAnswer.NONE);
        } else {
            var only = match.meanings().size() == 1 ? match.meanings().getFirst() : null;
            set(new RoleAnswer(match.title(), only));
        }
    }

    private void keepWords(String words) {
        var stripped = words.strip();
        if (stripped.length() > Answer.LONGEST_NAME) {
            refuse(words, getTranslation("wizard.tooLong", Answer.LONGEST_NAME, stripped.length()));
            return;
        }
        if (!Signs.canBeKept(stripped)) {
            refuse(words, getTranslation("wizard.signs"));
            return;
        }
        titles.exact(stripped).ifPresentOrElse(this::take, () -> set(new RoleAnswer(stripped, null)));
    }

    /** Holds the refused words as its value, so that going back to the former role is a change that the field tells of. */
    private void refuse(String words, String why) {
        title.setValue(shown(words));
        title.setInvalid(true);
        title.setErrorMessage(why);
    }

    private void show() {
        title.setInvalid(false);
        title.setValue(value.words().isBlank() ? null : shown(value.words()));
        meaning.removeAll();
        var candidates = titles.meanings(value);
        if (!value.words().isBlank()) {
            meaning.add(new MeaningQuestion(context, value, candidates, this::mean));
        }
    }

    private TitleMatch shown(String words) {
        return new TitleMatch(words, value.occupation().stream().toList(), TitleMatch.Kind.ALTERNATE, 1);
    }

    /** Cards that offer the occupation stay, and with them the focus. */
    private void mean(OccupationCode code) {
        value = new RoleAnswer(value.words(), code);
        if (title.isInvalid() || question().filter(asked -> asked.offers(code)).isEmpty()) {
            show();
            question().ifPresent(MeaningQuestion::lead);
        }
        changed.accept(value);
    }

    private Optional<MeaningQuestion> question() {
        return meaning.getChildren().map(MeaningQuestion.class::cast).findFirst();
    }
}
