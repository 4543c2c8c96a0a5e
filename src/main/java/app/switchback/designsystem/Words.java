package app.switchback.designsystem;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/**
 * The product's words in the person's language. Each module keeps its own in {@code words/<module>.properties} and
 * {@code words/<module>_de.properties}; the first part of a key is the module's name ({@code planning.wizard.back}).
 */
@Component
class Words implements I18NProvider {
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.GERMAN);
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        try {
            var module = key.substring(0, Math.max(0, key.indexOf('.')));
            var pattern = ResourceBundle.getBundle("words/" + module, locale, NO_FALLBACK)
                    .getString(key);
            return params.length == 0 ? pattern : new MessageFormat(pattern, locale).format(params);
        } catch (MissingResourceException missing) {
            return "!" + key + "!"; // seen by eye and by WordsTest, never a failure of the page
        }
    }
}
