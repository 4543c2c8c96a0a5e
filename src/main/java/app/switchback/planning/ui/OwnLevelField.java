package app.switchback.planning.ui;

import app.switchback.atlas.Element;
import app.switchback.atlas.Rating;
import app.switchback.designsystem.Foreign;
import app.switchback.designsystem.Formats;
import app.switchback.designsystem.LevelSlider;
import app.switchback.designsystem.Sign;
import app.switchback.designsystem.Tag;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.BringsAnswer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** One thing that the target asks for: the level of the start role until the person says their own, and what shows it. */
final class OwnLevelField extends Composite<Div> {
    private static final int TOP = 7;

    private final Rating asked;
    private final Optional<Double> usual;
    private final Consumer<UnaryOperator<BringsAnswer>> changed;
    private final Span figures = new Span();
    private final Span anchor = new Span();
    private final LevelSlider slider;
    private final Div own = new Div();

    OwnLevelField(
            Asked asked, Optional<Double> usual, BringsAnswer brings, Consumer<UnaryOperator<BringsAnswer>> changed) {
        this.asked = asked.rating();
        this.usual = usual;
        this.changed = changed;
        var called = getTranslation("wizard.brings.level", element().name(), kind());
        slider = new LevelSlider(called, TOP, this.asked.level()).words(anchors());
        slider.onSet(this::set);
        getContent().addClassName("own-level-field");
        getContent().add(name(asked.tagged()), slider, said(), own);
        var isOwn = brings.levels().containsKey(id());
        if (isOwn) {
            own.add(proof(brings.proofs().getOrDefault(id(), "")), back());
        }
        show(brings.levels().getOrDefault(id(), usual.orElse(0.0)), isOwn);
    }

    /** Moves the focus to the slider. */
    void lead() {
        slider.lead();
    }

    private Component name(boolean tagged) {
        var kind = new Span(kind());
        kind.addClassName("own-level-field-kind");
        var name = new Div(Foreign.english(element().name()), kind);
        if (tagged) {
            name.add(Tag.of(Sign.WARN, getTranslation("wizard.brings.estimated")));
        }
        name.addClassName("own-level-field-name");
        return name;
    }

    /** A skill and an area of knowledge may have the same name. */
    private String kind() {
        return getTranslation("compare.element." + element().kind());
    }

    private List<String> anchors() {
        return IntStream.rangeClosed(0, TOP)
                .mapToObj(level -> getTranslation("wizard.anchor." + level))
                .toList();
    }

    private Component said() {
        var said = new Div(anchor, figures);
        said.addClassName("own-level-field-said");
        return said;
    }

    private void set(int level) {
        changed.accept(brings -> brings.withLevel(id(), level));
        if (own.getComponentCount() == 0) { // what stands there stays as it is, even where it could not be saved
            own.add(proof(""), back());
        }
        show(level, true);
    }

    private void show(double level, boolean isOwn) {
        var formats = Formats.here();
        slider.show(level);
        anchor.setText(isOwn || usual.isPresent() ? getTranslation("wizard.anchor." + Math.round(level)) : "");
        figures.setText(getTranslation(
                "wizard.brings.line." + (isOwn ? "own" : usual.isPresent() ? "role" : "none"),
                formats.number(level, 1),
                formats.number(asked.level(), 1)));
        own.setClassName("own-level-field-own", isOwn);
    }

    private TextField proof(String text) {
        var proof = new TextField(getTranslation("wizard.brings.proof"));
        proof.setPlaceholder(getTranslation("wizard.brings.proof.example"));
        proof.setValue(text);
        new TextLimit<>(proof, Answer.LONGEST_NAME)
                .onLeave(given -> changed.accept(brings -> brings.withProof(id(), given)));
        return proof;
    }

    private Button back() {
        var back = new Button(getTranslation("wizard.brings.back"), click -> {
            changed.accept(brings -> brings.without(id()));
            own.removeAll();
            show(usual.orElse(0.0), false);
            lead();
        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        return back;
    }

    private Element element() {
        return asked.element();
    }

    private String id() {
        return element().id();
    }

    /**
     * What the target asks for.
     *
     * @param tagged whether this field says that the level is estimated; not where all are and the heading says so
     */
    record Asked(Rating rating, boolean tagged) {}
}
