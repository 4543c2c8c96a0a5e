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
     * @param text the English name, a trail's letter, or a key of words, by {@code type}; empty for numbers, and for the
     *     trail that the sentence speaks of
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

        /** One leg of a trail, called by its type; the letter is empty for the trail that the sentence speaks of. */
        public static Fact leg(Type type, String letter, int number) {
            return new Fact(type, letter, Optional.empty(), number);
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
        /** The trail's letter as text and the leg as number, which names it. */
        LEG,
        HARDEST_LEG,
        ONLY_LEG,
        /** The leg of another trail that is its hardest (only) one as the one just named is. */
        SUCH_A_LEG,
        WORD,
        COUNT,
        /** A number that the words themselves write, since they say "one leg" or "2 legs". */
        NUMBER,
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
