package app.switchback.planning;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.planning.application.Phrases;
import app.switchback.planning.trails.Sentence;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Sentences as a person reads them, for tests. */
public final class Spoken {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Spoken() {}

    public static String english(Sentence sentence) {
        return in(Locale.ENGLISH, sentence);
    }

    /** @param trails what a trail is called by its letter */
    public static String english(Sentence sentence, UnaryOperator<String> trails) {
        return new Phrases(Locale.ENGLISH, (key, values) -> words(Locale.ENGLISH, key, values), trails).say(sentence);
    }

    public static String german(Sentence sentence) {
        return in(Locale.GERMAN, sentence);
    }

    /** Fails when the sentence is missing in a language, or a fact is not said, or said in a place that has none. */
    public static void assertWellSaid(Sentence sentence) {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var pattern = pattern(locale, sentence.key());
            IntStream.range(0, sentence.facts().size())
                    .forEach(i -> assertThat(pattern).as(sentence.key()).contains("{" + i));
            assertThat(in(locale, sentence)).as(sentence.key()).doesNotContain("{", "}", "!");
        }
    }

    private static String in(Locale locale, Sentence sentence) {
        return new Phrases(locale, (key, values) -> words(locale, key, values)).say(sentence);
    }

    private static String words(Locale locale, String key, Object... values) {
        var pattern = pattern(locale, key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    private static String pattern(Locale locale, String key) {
        return ResourceBundle.getBundle("words/planning", locale, NO_FALLBACK).getString(key);
    }
}
