package app.switchback.designsystem;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** English or German, for those who are not signed in; each name in its own language. */
public final class LanguageSwitch extends Div {
    private final transient Look look;

    public LanguageSwitch(Look look) {
        this.look = look;
        addClassName("language-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("designsystem.person.language"));
        add(button(Locale.ENGLISH, "English"), button(Locale.GERMAN, "Deutsch"));
    }

    private Button button(Locale language, String name) {
        var button = new Button(name, click -> look.choose(UI.getCurrent(), language));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.getElement().setAttribute("lang", language.getLanguage());
        var here = getLocale().getLanguage().equals(language.getLanguage());
        button.getElement().setAttribute("aria-pressed", String.valueOf(here));
        return button;
    }
}
