package app.switchback.designsystem.trailmap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Breaks names into lines: at spaces, at hyphens of their own, and German compounds at a joint where one can be seen. */
final class Wrapping {
    private static final String VOWELS = "aeiouyäöüAEIOUYÄÖÜ";
    private static final List<String> JOINTS =
            List.of("ungs", "heits", "keits", "schafts", "tions", "tums", "täts", "ments", "dienst", "finanz", "daten");
    private static final String INSEPARABLE = "ch ck ph th sh st ";
    private static final int SHORTEST_PART = 3;
    private static final String ELLIPSIS = "…";

    private final double width;
    private final double fontSize;

    Wrapping(double width, double fontSize) {
        this.width = width;
        this.fontSize = fontSize;
    }

    /** @param most how many lines at most, 1 or more */
    Wrapped wrap(String text, int most) {
        var whole = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        var all = lines(whole);
        if (all.size() <= most) return new Wrapped(text, all, false);
        var kept = new ArrayList<>(all.subList(0, most));
        kept.set(most - 1, shortened(kept.get(most - 1)));
        return new Wrapped(text, List.copyOf(kept), true);
    }

    /** As {@link #wrap}, with lines as even as they can be in no more of them. */
    Wrapped even(String text, int most) {
        var wrapped = wrap(text, most);
        for (double narrower = width - 6; narrower > 0; narrower -= 6) {
            var next = new Wrapping(narrower, fontSize).wrap(text, most);
            boolean worse =
                    next.cut() || next.lines().size() > wrapped.lines().size() || breaks(next) > breaks(wrapped);
            if (wrapped.cut() || worse) return wrapped;
            wrapped = next;
        }
        return wrapped;
    }

    private static long breaks(Wrapped text) {
        return text.lines().stream().filter(line -> line.endsWith("-")).count();
    }

    private List<String> lines(String text) {
        Deque<String> words = new ArrayDeque<>(List.of(text.split(" ")));
        var lines = new ArrayList<String>();
        var line = "";
        while (!words.isEmpty()) {
            var word = words.removeFirst();
            var longer = line.isEmpty() ? word : line + " " + word;
            if (fits(shown(longer))) {
                line = longer;
            } else if (line.isEmpty() || (!fits(shown(word)) && worthBreaking(line, word))) {
                int at = breakAt(line, word);
                lines.add(shown((line.isEmpty() ? "" : line + " ") + head(word, at)));
                words.addFirst(word.substring(at));
                line = "";
            } else {
                lines.add(shown(line));
                words.addFirst(word);
                line = "";
            }
        }
        if (!line.isEmpty()) lines.add(shown(line));
        return lines;
    }

    private boolean worthBreaking(String line, String word) {
        return breakAt(line, word) >= 5;
    }

    /** Where the word is cut so that its head fits behind the line: the last good place, else the last place at all. */
    private int breakAt(String line, String word) {
        var before = line.isEmpty() ? "" : line + " ";
        int last = 0;
        for (int i = 1; i < word.length(); i++) {
            if (fits(shown(before + head(word, i)))) last = i;
        }
        for (int i = last; i >= SHORTEST_PART; i--) {
            if (isOwnBreak(word, i)) return i;
        }
        for (int i = last; i >= Math.max(SHORTEST_PART + 2, last - 9); i--) {
            if (word.length() - i >= SHORTEST_PART && isJoint(word, i)) return i;
        }
        for (int i = last; i >= SHORTEST_PART; i--) {
            if (word.length() - i >= SHORTEST_PART && isSyllable(word, i)) return i;
        }
        return line.isEmpty() ? wholeLetters(word, Math.max(1, last)) : 0;
    }

    private static int wholeLetters(String word, int at) {
        return Character.isLowSurrogate(word.charAt(Math.min(at, word.length() - 1))) ? at + 1 : at;
    }

    private static boolean isOwnBreak(String word, int at) {
        return "-/\u00ad\u2013".indexOf(word.charAt(at - 1)) >= 0;
    }

    private static boolean isJoint(String word, int at) {
        var head = word.substring(0, at);
        return JOINTS.stream().anyMatch(head::endsWith);
    }

    /** Before a consonant that a vowel follows: how English and German syllables mostly begin. */
    private static boolean isSyllable(String word, int at) {
        return at + 1 < word.length()
                && Character.isLetter(word.charAt(at - 1))
                && isConsonant(word.charAt(at))
                && VOWELS.indexOf(word.charAt(at + 1)) >= 0
                && !INSEPARABLE.contains(word.substring(at - 1, at + 1).toLowerCase(Locale.ROOT) + " ");
    }

    private static boolean isConsonant(char letter) {
        return Character.isLetter(letter) && VOWELS.indexOf(letter) < 0;
    }

    private static String head(String word, int at) {
        var head = word.substring(0, at);
        return isOwnBreak(word, at) && head.charAt(at - 1) != '\u00ad' ? head : head + "-";
    }

    private String shortened(String line) {
        var rest = line.endsWith("-") ? line.substring(0, line.length() - 1) : line;
        while (!rest.isEmpty() && !fits(rest + ELLIPSIS)) {
            rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
        }
        return rest.stripTrailing() + ELLIPSIS;
    }

    private static String shown(String text) {
        return text.replace("\u00ad", "");
    }

    private boolean fits(String text) {
        return TextWidth.of(text, fontSize) <= width;
    }
}
