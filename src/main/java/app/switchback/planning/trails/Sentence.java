package app.switchback.planning.trails;

import java.util.List;
import java.util.Optional;

/**
 * A sentence in no language: a key of {@code words/planning*.properties} and the facts to put into it, in order.
 * {@code planning.application.Phrases} turns it into words.
 */
public record Sentence(String key, List<Fact> facts) {
    public Sentence {
        facts = List.copyOf(facts);
    }

    public static Sentence of(String key, Fact... facts) {
        return new Sentence(key, List.of(facts));
    }

    /**
     * One fact in a sentence.
     *
     * @param text the English name, the trail's letter, or a key of words, by {@code type}; empty for numbers
     * @param german the German name where the data has one
     * @param number the value in the unit that {@code type} names; 0 for texts but legs
     */
    public record Fact(Type type, String text, Optional<String> german, long number) {
        public static Fact name(Name name) {
            return new Fact(Type.NAME, name.english(), name.german(), 0);
        }

        public static Fact letter(String letter) {
            return new Fact(Type.LETTER, letter, Optional.empty(), 0);
        }

        /** One leg of a trail. */
        public static Fact leg(String letter, int number) {
            return new Fact(Type.LEG, letter, Optional.empty(), number);
        }

        /** A word of ours, by its key. */
        public static Fact word(String key) {
            return new Fact(Type.WORD, key, Optional.empty(), 0);
        }

        public static Fact number(Type type, long number) {
            return new Fact(type, "", Optional.empty(), number);
        }
    }

    /** How a fact is written. */
    public enum Type {
        NAME,
        LETTER,
        /** The trail's letter as text and the leg as number. */
        LEG,
        WORD,
        COUNT,
        USD_A_YEAR,
        MONTHS,
        TENTHS,
        PERCENT,
        /** The sources give a lower bound only. */
        AT_LEAST_COUNT,
        AT_LEAST_USD_A_YEAR,
        AT_LEAST_PERCENT
    }
}
