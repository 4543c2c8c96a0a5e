package app.switchback.shell;

import app.switchback.designsystem.Look;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages the product speaks, each named in its own. */
final class LanguageChoice extends RadioButtonGroup<Locale> {
    LanguageChoice(Look look) {
        setLabel(getTranslation("designsystem.person.language"));
        setItems(Locale.ENGLISH, Locale.GERMAN);
        setRenderer(new ComponentRenderer<>(LanguageChoice::named));
        var here = getLocale().getLanguage();
        Stream.of(Locale.ENGLISH, Locale.GERMAN)
                .filter(language -> language.getLanguage().equals(here))
                .forEach(this::setValue);
        addValueChangeListener(change -> look.choose(UI.getCurrent(), change.getValue()));
    }

    private static Span named(Locale language) {
        var name = new Span(language.getDisplayLanguage(language));
        name.getElement().setAttribute("lang", language.getLanguage());
        return name;
    }
}
