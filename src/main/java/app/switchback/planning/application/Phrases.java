package app.switchback.planning.application;

import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Sentence.Fact;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Puts a {@link Sentence} into words; screens hand in how they look words up, and what they call a trail. */
public final class Phrases {
    private final Locale locale;
    private final Lookup words;
    private final UnaryOperator<String> trails;

    /** How words are found, such as a component's {@code getTranslation}. */
    @FunctionalInterface
    public interface Lookup {
        String find(String key, Object... values);
    }

    /** Calls trails by their letters. */
    public Phrases(Locale locale, Lookup words) {
        this(locale, words, UnaryOperator.identity());
    }

    /** @param trails from a trail's letter to what it is called, where no letter stands beside the sentence */
    public Phrases(Locale locale, Lookup words, UnaryOperator<String> trails) {
        this.locale = locale;
        this.words = words;
        this.trails = trails;
    }

    /** The sentence in the person's language. */
    public String say(Sentence sentence) {
        var said = words.find(
                sentence.key(), sentence.facts().stream().map(this::write).toArray());
        return said.isEmpty() ? said : said.substring(0, 1).toUpperCase(locale) + said.substring(1);
    }

    /** A sentence may begin with any fact, so its first letter is only made large when it is whole. */
    private Object write(Fact fact) {
        return switch (fact.type()) {
            case NAME -> isGerman() ? fact.german().orElse(fact.text()) : fact.text();
            case LETTER -> trails.apply(fact.text());
            case LEG -> leg("number", fact);
            case HARDEST_LEG -> leg("hardest", fact);
            case ONLY_LEG -> leg("only", fact);
            case SUCH_A_LEG -> leg("such", fact);
            case WORD -> words.find(fact.text());
            case COUNT -> number(fact.number());
            case NUMBER -> fact.number();
            case TENTHS -> tenths(fact.number());
            case USD_A_YEAR -> usd(fact.number());
            case MONTHS -> words.find("planning.fact.months", fact.number());
            case PERCENT -> percent(fact.number());
            case AT_LEAST_COUNT -> atLeast(number(fact.number()));
            case AT_LEAST_USD_A_YEAR -> atLeast(usd(fact.number()));
            case AT_LEAST_PERCENT -> atLeast(percent(fact.number()));
        };
    }

    private String leg(String which, Fact leg) {
        return leg.text().isEmpty()
                ? words.find("planning.leg.its." + which, leg.number())
                : words.find("planning.leg.of." + which, leg.number(), trails.apply(leg.text()));
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
