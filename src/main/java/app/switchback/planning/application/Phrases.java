package app.switchback.planning.application;

import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Sentence.Fact;
import java.text.NumberFormat;
import java.util.Locale;

/** Puts a {@link Sentence} into words; screens hand in how they look words up. */
public final class Phrases {
    private final Locale locale;
    private final Lookup words;

    /** How words are found, such as a component's {@code getTranslation}. */
    @FunctionalInterface
    public interface Lookup {
        String find(String key, Object... values);
    }

    public Phrases(Locale locale, Lookup words) {
        this.locale = locale;
        this.words = words;
    }

    /** The sentence in the person's language. */
    public String say(Sentence sentence) {
        return words.find(
                sentence.key(), sentence.facts().stream().map(this::write).toArray());
    }

    private String write(Fact fact) {
        return switch (fact.type()) {
            case NAME -> isGerman() ? fact.german().orElse(fact.text()) : fact.text();
            case LETTER -> fact.text();
            case LEG -> words.find("planning.fact.leg", fact.text(), fact.number());
            case WORD -> words.find(fact.text());
            case COUNT -> number(fact.number());
            case TENTHS -> tenths(fact.number());
            case USD_A_YEAR -> usd(fact.number());
            case MONTHS -> words.find("planning.fact.months", fact.number());
            case PERCENT -> percent(fact.number());
            case AT_LEAST_COUNT -> atLeast(number(fact.number()));
            case AT_LEAST_USD_A_YEAR -> atLeast(usd(fact.number()));
            case AT_LEAST_PERCENT -> atLeast(percent(fact.number()));
        };
    }

    private String usd(long value) {
        return words.find("planning.fact.usd", number(value));
    }

    private String percent(long value) {
        return words.find("planning.fact.percent", number(value));
    }

    private String atLeast(String written) {
        return words.find("planning.fact.atLeast", written);
    }

    private boolean isGerman() {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    }

    private String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    private String tenths(long value) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(value / 10.0);
    }
}
