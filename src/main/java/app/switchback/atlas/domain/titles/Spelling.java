package app.switchback.atlas.domain.titles;

import java.util.ArrayList;
import java.util.List;

/** Which known words a typed one may be: itself, the beginning of a longer one, or mistyped. */
final class Spelling {
    /**
     * A known word.
     *
     * @param trust 0 to 1: how surely it is meant
     */
    record Guess(int word, float trust) {}

    static final float EXACT = 1f;
    private static final float OTHER_GENDER = 0.95f;
    private static final float BEGUN = 0.9f;
    private static final float ONE_SLIP = 0.8f;
    private static final float TWO_SLIPS = 0.6f;

    /** One slip in three letters makes any word of any other. */
    private static final int SHORTEST_WITH_SLIP = 4;

    private static final int SHORTEST_WITH_TWO = 8;
    private static final int LONGEST = 40;
    private static final int SHORTEST_FEMININE = 6;
    private static final String FEMININE = "in";

    private final WordIndex index;
    private final int[] letters;

    Spelling(WordIndex index) {
        this.index = index;
        letters = new int[index.size()];
        for (int word = 0; word < letters.length; word++) {
            letters[word] = letters(index.word(word));
        }
    }

    /** @param open whether the word may go on, because it was typed last */
    List<Guess> guesses(String typed, boolean open) {
        var guesses = new ArrayList<Guess>();
        addKnown(typed, EXACT, guesses);
        if (open && typed.length() > 1) {
            addBegun(typed, guesses);
        }
        if (typed.length() >= SHORTEST_FEMININE && typed.endsWith(FEMININE)) {
            addKnown(typed.substring(0, typed.length() - FEMININE.length()), OTHER_GENDER, guesses);
        }
        if (guesses.isEmpty() && typed.length() >= SHORTEST_WITH_SLIP && typed.length() <= LONGEST) {
            addMistyped(typed, guesses);
        }
        return guesses;
    }

    private void addKnown(String typed, float trust, List<Guess> guesses) {
        var word = index.find(typed);
        if (word >= 0) {
            guesses.add(new Guess(word, trust));
        }
    }

    private void addBegun(String typed, List<Guess> guesses) {
        var found = index.find(typed);
        for (int word = found < 0 ? -found - 1 : found + 1;
                word < index.size() && index.word(word).startsWith(typed);
                word++) {
            guesses.add(new Guess(word, BEGUN));
        }
    }

    /** Nearest first: words with one slip, and only where there are none, with two. */
    private void addMistyped(String typed, List<Guess> guesses) {
        int most = typed.length() >= SHORTEST_WITH_TWO ? 2 : 1;
        var far = new ArrayList<Guess>();
        int typedLetters = letters(typed);
        for (int word = 0; word < letters.length; word++) {
            int length = index.word(word).length();
            if (Math.abs(length - typed.length()) <= most
                    && Integer.bitCount(letters[word] ^ typedLetters) <= 2 * most) {
                int slips = Slips.between(typed, index.word(word), most);
                if (slips <= most) {
                    (slips == 1 ? guesses : far).add(new Guess(word, slips == 1 ? ONE_SLIP : TWO_SLIPS));
                }
            }
        }
        if (guesses.isEmpty()) {
            guesses.addAll(far);
        }
    }

    /** Which letters a word has, one bit each: a slip changes at most two. */
    private static int letters(String word) {
        int bits = 0;
        for (int at = 0; at < word.length(); at++) {
            bits |= 1 << (word.charAt(at) & 31);
        }
        return bits;
    }
}
