package app.switchback.atlas.domain.titles;

import java.util.List;
import java.util.function.LongConsumer;

/** What in a title tells of its occupation; each kind is counted in a table of its own and weighed by itself. */
enum Clue {
    WORD {
        @Override
        void of(List<String> words, LongConsumer clues) {
            words.forEach(word -> clues.accept(hash(word)));
        }
    },
    /** Neighbours: "machine learning". */
    BIGRAM {
        @Override
        void of(List<String> words, LongConsumer clues) {
            for (int at = 1; at < words.size(); at++) {
                clues.accept(hash(words.get(at - 1) + " " + words.get(at)));
            }
        }
    },
    /** The last word, which in English names the kind of work: "engineer". */
    HEAD {
        @Override
        void of(List<String> words, LongConsumer clues) {
            clues.accept(hash(words.getLast()));
        }
    },
    /** Each word together with the head: "learning … engineer". */
    PAIR {
        @Override
        void of(List<String> words, LongConsumer clues) {
            for (int at = 0; at < words.size() - 1; at++) {
                clues.accept(hash(words.get(at) + " " + words.getLast()));
            }
        }
    },
    /** Five characters in a row, across words: catches typing errors and compounds. */
    GRAM {
        @Override
        void of(List<String> words, LongConsumer clues) {
            grams(words, GRAM_LENGTH, clues);
        }
    },
    /** Three characters in a row: endings and roots that longer pieces miss. */
    SHORT_GRAM {
        @Override
        void of(List<String> words, LongConsumer clues) {
            grams(words, SHORT_LENGTH, clues);
        }
    },
    /** The beginnings of words: one root in several endings. */
    ROOT {
        @Override
        void of(List<String> words, LongConsumer clues) {
            words.forEach(word -> clues.accept(hash(word.substring(0, Math.min(GRAM_LENGTH, word.length())))));
        }
    },
    /** Any two words, whatever their order and distance. */
    BOTH {
        @Override
        void of(List<String> words, LongConsumer clues) {
            for (int first = 0; first < Math.min(words.size(), MOST_WORDS); first++) {
                for (int second = first + 1; second < Math.min(words.size(), MOST_WORDS); second++) {
                    clues.accept(hash(both(words.get(first), words.get(second))));
                }
            }
        }
    };

    private static final int GRAM_LENGTH = 5;
    private static final int SHORT_LENGTH = 3;

    /** The pairs grow with the square of the words; titles in the sources have eight at most. */
    private static final int MOST_WORDS = 12;

    /** Hands every clue of this kind on; the words are not empty. */
    abstract void of(List<String> words, LongConsumer clues);

    long hash(String text) {
        return Hash.of(text, ordinal());
    }

    void grams(List<String> words, int length, LongConsumer clues) {
        var text = " " + String.join(" ", words) + " ";
        for (int at = 0; at + length <= Math.max(text.length(), length); at++) {
            clues.accept(Hash.of(text, at, Math.min(text.length(), at + length), ordinal()));
        }
    }

    static String both(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }
}
