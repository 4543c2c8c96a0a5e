package app.switchback.planning.ui;

import app.switchback.atlas.Rating;
import app.switchback.designsystem.Foreign;
import app.switchback.designsystem.Formats;
import app.switchback.designsystem.Sign;
import app.switchback.designsystem.Tag;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.BringsAnswer;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** One thing that the target asks for: the level of the start role until the person says their own, and what shows it. */
final class OwnLevelField extends Composite<Div> {
    private static final int TOP = 7;

    private final Rating asked;
    private final double roleLevel;
    private final Consumer<UnaryOperator<BringsAnswer>> changed;
    private final Span said = new Span();
    private final Div own = new Div();

    OwnLevelField(Rating asked, double roleLevel, BringsAnswer brings, Consumer<UnaryOperator<BringsAnswer>> changed) {
        this.asked = asked;
        this.roleLevel = roleLevel;
        this.changed = changed;
        getContent().addClassName("own-level-field");
        said.addClassName("quiet");
        var level = brings.levels().getOrDefault(id(), roleLevel);
        getContent().add(head(), slider(level), own);
        show(level, brings.levels().containsKey(id()), brings.proofs().getOrDefault(id(), ""));
    }

    private Div head() {
        var name = Foreign.english(asked.element().name());
        var head = new Div(name, said);
        if (asked.estimated()) {
            head.add(Tag.of(Sign.WARN, getTranslation("wizard.brings.estimated")));
        }
        head.addClassName("own-level-field-head");
        return head;
    }

    private IntegerSlider slider(double level) {
        var slider = new IntegerSlider(0, TOP);
        slider.setAriaLabel(
                getTranslation("wizard.brings.level", asked.element().name()));
        slider.setWidthFull();
        slider.setValue((int) Math.round(level));
        slider.addValueChangeListener(change -> {
            changed.accept(brings -> brings.withLevel(id(), change.getValue()));
            show(change.getValue(), true, "");
        });
        return slider;
    }

    private void show(double level, boolean isOwn, String proof) {
        var formats = Formats.here();
        said.setText(getTranslation(
                isOwn ? "wizard.brings.line.own" : "wizard.brings.line.role",
                formats.number(level, 1),
                formats.number(asked.level(), 1),
                getTranslation("wizard.anchor." + Math.round(level))));
        own.removeAll();
        if (isOwn) {
            own.add(proof(proof), back());
            own.addClassName("row");
        }
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
            show(roleLevel, false, "");
        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        return back;
    }

    private String id() {
        return asked.element().id();
    }
}
