package app.switchback.planning.ui;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.application.WizardState;
import app.switchback.planning.trails.Trails;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a step of the wizard gets: the plan as it stands, the atlas, and where to hand an answer to.
 *
 * @param plan the plan with everything saved so far; ask again after each save
 * @param trails the trails that the plan has as it stands; computed when asked
 * @param save takes the whole answer of the step whenever a field is left; saving, its state and a conflict are the
 *     wizard's matter
 */
record StepContext(
        Supplier<WizardState> plan,
        Supplier<Optional<Trails>> trails,
        Atlas atlas,
        Locale locale,
        Translations translations,
        Consumer<Answer> save) {
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

    /** What a week in that role is, in our own words; empty for most roles. */
    Optional<String> description(OccupationCode code) {
        var key = "atlas.role." + code;
        var text = words(key);
        return text.contains(key) ? Optional.empty() : Optional.of(text);
    }

    /** Whether the atlas knows the very title. */
    boolean means(String title) {
        return atlas.titles(title, locale, 1).stream()
                .anyMatch(match -> match.title().equalsIgnoreCase(title));
    }
}
