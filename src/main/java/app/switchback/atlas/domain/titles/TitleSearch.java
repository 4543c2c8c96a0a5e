package app.switchback.atlas.domain.titles;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Finds titles that share words with what was typed, whole, begun or mistyped. */
final class TitleSearch {
    /**
     * A title found.
     *
     * @param recall how much of what was typed the title covers, 0 to 1, rare words counting more
     * @param precision how much of the title was typed, 0 to 1
     */
    record Hit(int title, float recall, float precision) {
        float score() {
            return recall * (1 + precision) / 2;
        }
    }

    /** What a word weighs that no title has: about as much as the middle of all words. */
    private static final float UNKNOWN = 4f;

    private static final int MOST_HITS = 100;

    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::score).reversed().thenComparingInt(Hit::title);

    private final WordIndex index;
    private final Spelling spelling;
    private final int titles;

    TitleSearch(WordIndex index, int titles) {
        this.index = index;
        this.titles = titles;
        spelling = new Spelling(index);
    }

    /** @param open whether the last word may go on */
    List<Hit> hits(List<String> words, boolean open, float leastRecall) {
        var tally = new Tally();
        float typed = 0;
        for (int at = 0; at < words.size(); at++) {
            typed += tally.add(spelling.guesses(words.get(at), open && at == words.size() - 1), at + 1);
        }
        return tally.best(Math.max(typed, Float.MIN_NORMAL), leastRecall);
    }

    /** A known word weighs by its rarity, a guessed one no more than an unknown one. */
    private float weight(List<Spelling.Guess> guesses) {
        return guesses.isEmpty()
                ? UNKNOWN
                : Math.max(
                        Float.MIN_NORMAL,
                        Math.min(index.rarity(guesses.getFirst().word()), most(guesses)));
    }

    private static float most(List<Spelling.Guess> guesses) {
        return guesses.getFirst().trust() == Spelling.EXACT ? Float.MAX_VALUE : UNKNOWN;
    }

    /** What each title has gathered so far. */
    private final class Tally {
        private final float[] asked = new float[titles];
        private final float[] covered = new float[titles];
        private final int[] touched = new int[titles];
        private final int[] seen = new int[titles];
        private int count;

        /** Adds one typed word; a title counts its surest guess only, which comes first. */
        private float add(List<Spelling.Guess> guesses, int round) {
            var weight = weight(guesses);
            for (var guess : guesses) {
                for (int posting = index.start(guess.word()); posting < index.end(guess.word()); posting++) {
                    count(index.title(posting), guess, weight, round);
                }
            }
            return weight;
        }

        private void count(int title, Spelling.Guess guess, float weight, int round) {
            if (touched[title] == round) {
                return;
            }
            if (touched[title] == 0) {
                seen[count++] = title;
            }
            touched[title] = round;
            asked[title] += weight * guess.trust();
            covered[title] += index.rarity(guess.word()) * guess.trust();
        }

        private List<Hit> best(float typed, float leastRecall) {
            var best = new PriorityQueue<>(BEST_FIRST.reversed());
            for (int at = 0; at < count; at++) {
                var hit = hit(seen[at], typed);
                if (hit.recall >= leastRecall && (best.size() < MOST_HITS || hit.score() > worst(best))) {
                    best.add(hit);
                    if (best.size() > MOST_HITS) {
                        best.remove();
                    }
                }
            }
            return best.stream().sorted(BEST_FIRST).toList();
        }

        private float worst(PriorityQueue<Hit> best) {
            var worst = best.peek();
            return worst == null ? 0 : worst.score();
        }

        private Hit hit(int title, float typed) {
            return new Hit(
                    title,
                    Math.min(1, asked[title] / typed),
                    Math.min(1, covered[title] / Math.max(index.mass(title), Float.MIN_NORMAL)));
        }
    }
}
