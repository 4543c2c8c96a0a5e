package app.switchback.planning.ui;

import app.switchback.planning.answers.Answer;
import app.switchback.atlas.Atlas;
import app.switchback.planning.application.WizardState;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a step of the wizard gets: the plan as it stands, the atlas, and where to hand an answer to.
 *
 * @param plan the plan with everything saved so far; ask again after each save
 * @param save takes the whole answer of the step whenever a field is left; saving, its state and a conflict are the
 *     wizard's matter
 */
record StepContext(
        Supplier<WizardState> plan, Atlas atlas, Locale locale, Translations translations, Consumer<Answer> save) {
    /** Turns a key into words in the person's language. */
    interface Translations {
        String of(String key, Object... parameters);
    }

    String words(String key, Object... parameters) {
        return translations.of(key, parameters);
    }

    WizardState state() {
        return plan.get();
    }

    /** How occupations and industries are called in the person's language. */
    Names names() {
        return new Names(atlas, locale);
    }
}
