package app.switchback.atlas.domain.titles;

import java.util.List;
import java.util.function.LongConsumer;

/** What in a title tells of its occupation; each kind is counted in a table of its own and weighed by itself. */
@SuppressWarnings("EnumOrdinal") // columns and hash seeds are numbered by it; it is never stored
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
                clues.accept(Hash.of(words.get(at - 1), words.get(at), ordinal()));
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
                clues.accept(Hash.of(words.get(at), words.getLast(), ordinal()));
            }
        }
    },
    /** Five characters in a row, across words: catches typing errors and compounds. */
    GRAM {
        @Override
        void of(List<String> words, LongConsumer clues) {
            grams(words, clues);
        }
    },
    /** The beginnings of words: one root in several endings. */
    ROOT {
        @Override
        void of(List<String> words, LongConsumer clues) {
            words.forEach(word -> clues.accept(Hash.of(word, 0, Math.min(GRAM_LENGTH, word.length()), ordinal())));
        }
    };

    private static final int GRAM_LENGTH = 5;

    /** Hands every clue of this kind on; the words are not empty. */
    abstract void of(List<String> words, LongConsumer clues);

    long hash(String text) {
        return Hash.of(text, ordinal());
    }

    void grams(List<String> words, LongConsumer clues) {
        var text = " " + String.join(" ", words) + " ";
        for (int at = 0; at + GRAM_LENGTH <= Math.max(text.length(), GRAM_LENGTH); at++) {
            clues.accept(Hash.of(text, at, Math.min(text.length(), at + GRAM_LENGTH), ordinal()));
        }
    }
}
