package app.switchback.atlas.domain.titles;

import app.switchback.atlas.TitleMatch.Kind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a title is taken apart before it is compared: lower case, no accents, German umlauts written out, plurals cut. */
final class TitleText {
    /** Titles in the sources have at most 150 characters; what comes after cannot help and could only cost time. */
    static final int LONGEST = 200;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern FEMININE_END = Pattern.compile("/-?in(?!\\p{L})");
    private static final int SHORTEST_PLURAL = 4;

    private TitleText() {}

    /** The words of a text in order; empty when it has no letter or digit. */
    static List<String> words(String text) {
        var folded = folded(text);
        var words = new ArrayList<String>();
        int from = -1;
        for (int at = 0; at <= folded.length(); at++) {
            var inside = at < folded.length() && belongs(folded.charAt(at), from >= 0);
            if (inside && from < 0) {
                from = at;
            } else if (!inside && from >= 0) {
                words.add(singular(folded.substring(from, at)));
                from = -1;
            }
        }
        return words;
    }

    /** The forms of a title that may hold a second one: "AI Engineer (Artificial Intelligence Engineer)". */
    static List<List<String>> forms(String title) {
        int open = title.indexOf('(');
        if (open < 0) {
            return withWords(title);
        }
        int close = title.indexOf(')', open);
        var before = title.substring(0, open);
        var inside = title.substring(open + 1, close < 0 ? title.length() : close);
        var after = close < 0 ? "" : title.substring(close + 1);
        return after.isBlank() ? withWords(before, inside) : withWords(before + after);
    }

    /** The forms of a name of ours or a source's, where German ones stand as masculine/feminine. */
    static List<List<String>> forms(String title, Kind kind) {
        return kind == Kind.GERMAN && title.indexOf('/') > 0
                ? withWords(FEMININE_END.matcher(title).replaceAll("").split("/", -1))
                : forms(title);
    }

    private static List<List<String>> withWords(String... parts) {
        var forms = new ArrayList<List<String>>(parts.length);
        for (var part : parts) {
            var words = words(part);
            if (!words.isEmpty()) {
                forms.add(words);
            }
        }
        return forms;
    }

    static String folded(String text) {
        var lower = text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
        if (isPlain(lower)) {
            return lower;
        }
        var german = withoutUmlauts(lower);
        return isPlain(german)
                ? german
                : withoutAccents(lower); // most names end here; the rest costs ten times as much
    }

    private static boolean isPlain(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) <= '~') {
            at++;
        }
        return at == text.length();
    }

    private static String withoutUmlauts(String composed) {
        return composed.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
    }

    private static String withoutAccents(String lower) {
        var composed = withoutUmlauts(Normalizer.normalize(lower, Normalizer.Form.NFC));
        return ACCENTS.matcher(Normalizer.normalize(composed, Normalizer.Form.NFKD))
                .replaceAll("");
    }

    private static boolean belongs(char character, boolean inside) {
        return Character.isLetterOrDigit(character) || (inside && (character == '+' || character == '#'));
    }

    static String singular(String word) {
        if (word.length() < SHORTEST_PLURAL || !word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }
}
